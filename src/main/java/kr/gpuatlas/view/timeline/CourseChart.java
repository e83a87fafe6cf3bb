package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The figures of the selected programme, or of the pledge, as steps on one linear scale: solid
/// where reported, dashed where planned.
final class CourseChart extends Region {
    static final double MIN_HEIGHT = 48;

    private static final double TOP = 16;
    private static final double GAP = 4;
    private static final double RISE = 2;

    private final CourseDrawing drawing = new CourseDrawing();
    private Optional<ChartContents> contents = Optional.empty();
    private List<Wish> wishes = List.of();
    private Optional<TimeScale> time = Optional.empty();
    private List<Bounds> kept = List.of();

    /// A text that looks for a place.
    ///
    /// @param from where what it names begins
    /// @param to where it ends
    /// @param number at which it stands
    /// @param side on which it prefers to stand
    record Wish(ChartTag tag, LocalDate from, LocalDate to, BigDecimal number, Side side) {}

    /// Where a text stands by what it names.
    enum Side {
        /// Above the step, from its beginning on.
        STEP,
        /// Above a level, as close to its end as it can.
        LEVEL,
        /// Around a plan.
        PLAN,
        /// At the left edge, above a line of the scale.
        SCALE
    }

    CourseChart() {
        getStyleClass().add("course-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(drawing);
        setPickOnBounds(false);
    }

    /// @param texts in the order in which they choose their places
    /// @param spoken the whole chart in words
    void show(ChartContents shown, List<Wish> texts, String spoken) {
        contents = Optional.of(shown);
        wishes = List.copyOf(texts);
        setAccessibleText(spoken);
        getChildren().setAll(drawing);
        wishes.forEach(wish -> getChildren().addAll(wish.tag().stem(), wish.tag()));
        requestLayout();
    }

    /// @param free places that texts leave free
    void place(TimeScale scale, List<Bounds> free) {
        time = Optional.of(scale);
        kept = List.copyOf(free);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        contents.ifPresent(shown -> time.ifPresent(scale -> place(shown, scale)));
    }

    private void place(ChartContents shown, TimeScale scale) {
        Optional<Plot> plot =
                shown.extent().map(extent -> new Plot(scale, extent, TOP, getHeight() - 1));
        drawing.show(shown, plot);
        Room room = new Room(Room.box(scale.left(), 0, scale.width(), getHeight()), GAP);
        room.reserve(kept);
        plot.ifPresent(p -> {
            room.reserve(CourseDrawing.areas(shown, p));
            room.reserve(lines(shown, p));
        });
        for (Wish wish : wishes) {
            wish.tag().hide();
            plot.ifPresentOrElse(
                    p -> place(wish, room, p), () -> placeAlone(wish.tag(), room, scale));
        }
    }

    /// What a text never crosses: the announced level and the plans.
    private static List<Bounds> lines(ChartContents shown, Plot p) {
        List<Bounds> lines = new ArrayList<>();
        shown.routes()
                .forEach(route -> {
                    lines.addAll(
                            RoutePainter.obstacles(
                                    RoutePainter.early(route, shown.asOf(), p), GAP));
                    lines.addAll(
                            RoutePainter.obstacles(RoutePainter.late(route, shown.asOf(), p), GAP));
                });
        shown.announced()
                .forEach(step -> {
                    double y = level(step.figure().quantity().stated().orElseThrow(), p);
                    double x = p.x(step.from());
                    lines.add(Room.box(x, y - 1, p.x(shown.asOf()) - x, 2));
                });
        return lines;
    }

    private static double level(BigDecimal number, Plot p) {
        return Math.max(p.top(), p.y(number));
    }

    private void place(Wish wish, Room room, Plot p) {
        ChartTag tag = wish.tag();
        double width = tag.width();
        double height = tag.height();
        double from = p.x(wish.from());
        double to = p.x(wish.to());
        double level = level(wish.number(), p);
        Stream<Bounds> places =
                switch (wish.side()) {
                    case STEP ->
                            rising(
                                    level - height,
                                    new double[] {
                                        from, to - width, from - width - GAP, from - width / 2
                                    },
                                    width,
                                    height);
                    case LEVEL ->
                            rising(
                                    level - 1 - height,
                                    new double[] {from, to - width - GAP, from - width / 2},
                                    width,
                                    height);
                    case PLAN -> around(to, level, width, height);
                    case SCALE ->
                            Stream.of(Room.box(p.time().left(), level - height, width, height));
                };
        room.take(places)
                .ifPresent(place -> tag.put(place, stem(wish, place, p), foot(wish, level)));
    }

    private static double stem(Wish wish, Bounds place, Plot p) {
        return Math.clamp(p.x(wish.from()) + 1, place.getMinX() + 1, place.getMaxX());
    }

    private static double foot(Wish wish, double level) {
        return wish.side() == Side.STEP ? level : 0;
    }

    /// At the level, then step by step higher.
    private static Stream<Bounds> rising(double y, double[] xs, double width, double height) {
        return DoubleStream.iterate(y, up -> up >= 0, up -> up - RISE)
                .boxed()
                .flatMap(up -> DoubleStream.of(xs).mapToObj(x -> Room.box(x, up, width, height)));
    }

    private static Stream<Bounds> around(double x, double y, double width, double height) {
        return Stream.of(
                Room.box(x - width, y - height - GAP, width, height),
                Room.box(x - width / 2, y - height - GAP, width, height),
                Room.box(x + GAP, y + GAP, width, height),
                Room.box(x - width, y + GAP, width, height),
                Room.box(x + GAP, y - height / 2, width, height),
                Room.box(x - width, y - 2 * height, width, height),
                Room.box(x - width, 0, width, height),
                Room.box(x + GAP, y + height / 2, width, height),
                Room.box(x + GAP, y + height, width, height));
    }

    private static void placeAlone(ChartTag tag, Room room, TimeScale scale) {
        room.take(Stream.of(Room.box(scale.left(), TOP, tag.width(), tag.height())))
                .ifPresent(place -> tag.put(place, place.getMinX(), 0));
    }
}
