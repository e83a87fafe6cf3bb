package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/// Where days and numbers stand in the chart.
///
/// @param top where the full height of the extent lies
/// @param bottom where zero lies
record Plot(TimeScale time, Extent extent, double top, double bottom) {
    /// A number on a day.
    record Spot(LocalDate day, BigDecimal number) {}

    double x(LocalDate day) {
        return time.x(day);
    }

    double y(BigDecimal number) {
        return bottom - (bottom - top) * extent.share(number);
    }

    Point2D at(Spot spot) {
        return new Point2D(x(spot.day()), y(spot.number()));
    }

    /// A line that is straight in time, which the break of the axis bends.
    List<Point2D> line(List<Spot> spots) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            if (i > 0 && crosses(spots.get(i - 1), spots.get(i))) {
                points.add(at(between(spots.get(i - 1), spots.get(i), time.breakDay())));
            }
            points.add(at(spots.get(i)));
        }
        return points;
    }

    private boolean crosses(Spot from, Spot to) {
        return from.day().isBefore(time.breakDay()) && to.day().isAfter(time.breakDay());
    }

    private static Spot between(Spot from, Spot to, LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(from.day(), day)
                        / ChronoUnit.DAYS.between(from.day(), to.day());
        BigDecimal rise = to.number().subtract(from.number()).multiply(BigDecimal.valueOf(share));
        return new Spot(day, from.number().add(rise));
    }
}
