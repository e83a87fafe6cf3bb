package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.Edition;

/// Maps days to positions on a strip: the near years wide, month by month, and the far ones narrow,
/// year by year, with a break between.
///
/// @param first the day at the left end
/// @param breakDay the first day of the narrow part
/// @param last the day at the right end
/// @param left position of the left end, in pixels
/// @param width in pixels
record TimeScale(LocalDate first, LocalDate breakDay, LocalDate last, double left, double width) {
    /// The share of the width that the near years get.
    private static final double NEAR_SHARE = 0.6;

    private static final int QUARTER = 3;

    /// The year up to which plans are shown, if the dataset does not end later.
    private static final int LAST_YEAR = 2030;

    /// Months from the edition's beginning to the end of its last year, then years.
    static TimeScale of(Edition edition, double left, double width) {
        LocalDate breakDay = LocalDate.of(edition.lastDay().getYear() + 1, 1, 1);
        LocalDate last = LocalDate.of(Math.max(LAST_YEAR, breakDay.getYear() + 1), 12, 31);
        return new TimeScale(edition.firstDay().withDayOfMonth(1), breakDay, last, left, width);
    }

    double x(LocalDate day) {
        if (!day.isAfter(breakDay)) {
            return left + breakAt() * share(first, breakDay, day.isBefore(first) ? first : day);
        }
        LocalDate end = day.isAfter(last) ? last : day;
        return left + breakAt() + (width - breakAt()) * share(breakDay, last, end);
    }

    double breakX() {
        return left + breakAt();
    }

    private double breakAt() {
        return width * NEAR_SHARE;
    }

    private static double share(LocalDate from, LocalDate to, LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /// The day at a position; positions outside the strip give its ends.
    LocalDate day(double x) {
        double offset = Math.clamp(x - left, 0, width);
        return offset <= breakAt()
                ? along(first, breakDay, offset / breakAt())
                : along(breakDay, last, (offset - breakAt()) / (width - breakAt()));
    }

    private static LocalDate along(LocalDate from, LocalDate to, double share) {
        return from.plusDays(Math.round(share * ChronoUnit.DAYS.between(from, to)));
    }

    /// Where the axis is marked: its left end, quarters in the near part, years in the far one.
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        ticks.add(first);
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        while (month.isBefore(breakDay)) {
            if ((month.getMonthValue() - 1) % QUARTER == 0) {
                ticks.add(month);
            }
            month = month.plusMonths(1);
        }
        for (int year = breakDay.getYear(); year <= last.getYear(); year++) {
            ticks.add(LocalDate.of(year, 1, 1));
        }
        return ticks;
    }
}
