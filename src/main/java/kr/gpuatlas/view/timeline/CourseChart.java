package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Children;

/// The figures of the selected programme, or of the pledge, as steps on one linear scale: solid
/// where reported, dashed where planned.
final class CourseChart extends Arranged {
    static final double MIN_HEIGHT = 48;

    private static final double TOP = 16;
    private static final double GAP = 4;
    private static final double RISE = 2;

    private final CourseDrawing drawing = new CourseDrawing();
    private final ReportsDrawing reports = new ReportsDrawing();
    private Optional<ChartContents> contents = Optional.empty();
    private Map<Wish, ChartTag> tags = Map.of();
    private Optional<TimeScale> time = Optional.empty();
    private List<Bounds> kept = List.of();

    /// A text that looks for a place.
    ///
    /// @param from where what it names begins
    /// @param to where it ends
    /// @param number at which it stands
    /// @param side on which it prefers to stand
    record Wish(ChartTag.Text text, LocalDate from, LocalDate to, BigDecimal number, Side side) {}

    /// Where a text stands by what it names.
    enum Side {
        /// Above the step, from its beginning on.
        STEP,
        /// Above a level, as close to its end as it can.
        LEVEL,
        /// Around a plan.
        PLAN,
        /// Over the end of the scale, where a plan leaves it.
        ABOVE,
        /// At the left edge, above a line of the scale.
        SCALE
    }

    CourseChart() {
        getStyleClass().add("course-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(drawing, reports);
        setPickOnBounds(false);
    }

    /// @param wishes for texts, in the order in which they choose their places
    /// @param spoken the whole chart in words
    void show(ChartContents shown, List<Wish> wishes, String spoken) {
        contents = Optional.of(shown);
        setAccessibleText(spoken);
        Map<ChartTag.Text, ChartTag> before = new HashMap<>();
        tags.forEach((wish, tag) -> before.put(wish.text(), tag));
        Map<Wish, ChartTag> next = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            ChartTag known = before.remove(wish.text());
            next.put(wish, known == null ? new ChartTag(wish.text()) : known);
        }
        tags = next;
        List<Node> nodes = new ArrayList<>(List.of(drawing, reports));
        tags.values().forEach(tag -> nodes.addAll(List.of(tag.stem(), tag)));
        Children.show(getChildren(), nodes);
        requestLayout();
    }

    /// @param free places that texts leave free
    void place(TimeScale scale, List<Bounds> free) {
        time = Optional.of(scale);
        kept = List.copyOf(free);
        requestLayout();
    }

    @Override
    protected void arrange() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        reports.resizeRelocate(0, 0, getWidth(), getHeight());
        contents.ifPresent(shown -> time.ifPresent(scale -> place(shown, scale)));
    }

    private void place(ChartContents shown, TimeScale scale) {
        Optional<Plot> plot =
                shown.extent().map(extent -> new Plot(scale, extent, TOP, getHeight() - 1));
        drawing.show(shown, plot);
        reports.show(shown, plot);
        Room room = new Room(Room.box(scale.left(), 0, scale.width(), getHeight()), GAP);
        room.reserve(kept);
        plot.ifPresent(p -> {
            room.reserve(CourseDrawing.areas(shown, p));
            room.reserve(lines(shown, p));
        });
        List<Bounds> placed = new ArrayList<>();
        tags.forEach((wish, tag) -> {
            Optional<Bounds> place =
                    plot.map(p -> place(wish, tag, placed, room, p))
                            .orElseGet(() -> alone(tag, room, scale));
            place.ifPresentOrElse(placed::add, tag::hide);
        });
    }

    /// What a text never crosses: the announced level and the plans.
    private static List<Bounds> lines(ChartContents shown, Plot p) {
        List<Bounds> lines = new ArrayList<>();
        shown.routes()
                .forEach(route -> {
                    lines.addAll(
                            RoutePainter.obstacles(
                                    RoutePainter.early(route, shown.asOf(), p), p, GAP));
                    lines.addAll(
                            RoutePainter.obstacles(
                                    RoutePainter.late(route, shown.asOf(), p), p, GAP));
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

    private static Optional<Bounds> place(
            Wish wish, ChartTag tag, List<Bounds> placed, Room room, Plot p) {
        double level = level(wish.number(), p);
        Optional<Bounds> place =
                room.take(
                        candidates(wish, tag, level, p),
                        box -> isClear(stem(wish, box, level, p), placed));
        place.ifPresent(box -> {
            Bounds stem = stem(wish, box, level, p);
            tag.put(box, stem);
            room.reserve(stem);
        });
        return place;
    }

    private static boolean isClear(Bounds stem, List<Bounds> placed) {
        return stem.getHeight() == 0 || placed.stream().noneMatch(stem::intersects);
    }

    private static List<Bounds> candidates(Wish wish, ChartTag tag, double level, Plot p) {
        double width = tag.width();
        double height = tag.height();
        double from = p.x(wish.from());
        double to = p.x(wish.to());
        return switch (wish.side()) {
            case STEP -> rising(level - height, steps(from, to, width), width, height);
            case LEVEL -> rising(level - 1 - height, levels(from, to, width), width, height);
            case PLAN -> around(to, level, width, height);
            case ABOVE ->
                    List.of(
                            Room.box(to + 2 * GAP, 0, width, height),
                            Room.box(to - width / 2, 0, width, height),
                            Room.box(to - width - 2 * GAP, 0, width, height));
            case SCALE -> List.of(Room.box(p.time().left(), level - height, width, height));
        };
    }

    /// The hairline from a text down to its step; of no height when it is close enough.
    private static Bounds stem(Wish wish, Bounds box, double level, Plot p) {
        double way = wish.side() == Side.STEP ? level - box.getMaxY() : 0;
        double x = Math.clamp(p.x(wish.from()) + 1, box.getMinX() + 1, box.getMaxX());
        return Room.box(Math.floor(x), box.getMaxY(), 1, way > box.getHeight() / 2 ? way : -1);
    }

    /// From its beginning on, up to its end, about its beginning, or before it.
    private static double[] steps(double from, double to, double width) {
        return new double[] {from, to - width - 2 * GAP, from - width / 2, from - width - GAP};
    }

    /// From its beginning on, up to its end, or after it.
    private static double[] levels(double from, double to, double width) {
        return new double[] {from, to - width - 2 * GAP, to + 2 * GAP};
    }

    /// At the level, then step by step higher, for one position after the other.
    private static List<Bounds> rising(double y, double[] xs, double width, double height) {
        List<Bounds> places = new ArrayList<>();
        for (double x : xs) {
            for (double up = Math.max(0, y); up >= 0; up -= RISE) {
                places.add(Room.box(x, up, width, height));
            }
        }
        return places;
    }

    private static List<Bounds> around(double x, double y, double width, double height) {
        return List.of(
                Room.box(x - width, y - height - GAP, width, height),
                Room.box(x - width / 2, y - height - GAP, width, height),
                Room.box(x + GAP, y + GAP, width, height),
                Room.box(x - width, y + GAP, width, height),
                Room.box(x + GAP, y - height / 2, width, height),
                Room.box(x - width, y - 2 * height, width, height),
                Room.box(x + GAP, y + height / 2, width, height),
                Room.box(x + GAP, y + height, width, height),
                Room.box(x - width, 0, width, height));
    }

    private static Optional<Bounds> alone(ChartTag tag, Room room, TimeScale scale) {
        Optional<Bounds> place =
                room.take(
                        List.of(Room.box(scale.left(), TOP, tag.width(), tag.height())), _ -> true);
        place.ifPresent(box -> tag.put(box, Room.box(0, 0, 0, 0)));
        return place;
    }
}
