package kr.gpuatlas.view.map.raster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/// Shows very many marks as one picture, with as many pixels as the screen or an export has.
///
/// It is drawn wider than it is seen, so that a map that is dragged only slides; it is drawn while
/// laid out, and so never while nobody can see it.
public final class RasterLayer extends Region {
    private static final double SAME_SCALE = 1e-9;

    private final double spare;
    private final Palette palette = new Palette(this::repaint);
    private final Press press = new Press(palette);
    private Optional<Mosaic> board = Optional.empty();
    private Optional<Marks> marks = Optional.empty();
    private Optional<Sight> wanted = Optional.empty();
    private Optional<Sight> drawn = Optional.empty();
    private Optional<Sight> latest = Optional.empty();
    private double room;
    private double pixels;

    /// @param spare how many units more are drawn on every side
    public RasterLayer(double spare) {
        this.spare = spare;
        getChildren().add(palette);
    }

    /// Shows the marks at the next pulse.
    @SuppressWarnings("ReferenceEquality")
    public void show(Marks next, Sight sight) {
        if (marks.filter(shown -> shown == next).isEmpty()) {
            marks = Optional.of(next);
            drawn = Optional.empty();
        }
        wanted = Optional.of(sight);
        if (drawn.filter(old -> isWithin(room, old, sight)).isEmpty()) {
            drawn = Optional.empty();
        }
        setNeedsLayout(true);
    }

    /// Whether some marks are too close to others to be drawn.
    ///
    /// @param scale units of a metre
    public static boolean isThinned(Marks marks, double scale) {
        return marks.thinning().isThinned(marks.thinning().level(Press.SPACING / scale));
    }

    /// The marks that a sight shows; none where there are more than so many.
    public static List<Integer> drawn(Marks marks, Sight sight, int most) {
        return new Pick(marks, sight).all(most);
    }

    /// Shows nothing, and keeps no pixels.
    public void clear() {
        marks = Optional.empty();
        wanted = Optional.empty();
        drawn = Optional.empty();
        board.ifPresent(getChildren()::remove);
        board = Optional.empty();
    }

    private void repaint() {
        press.reset(palette.pixelsOfUnit(), palette.getOpacity());
        drawn = Optional.empty();
        setNeedsLayout(true);
    }

    private static boolean isWithin(double room, Sight old, Sight next) {
        return Math.abs(next.scale() / old.scale() - 1) < SAME_SCALE
                && next.width() == old.width()
                && next.height() == old.height()
                && Math.abs(next.x(old.west())) <= room
                && Math.abs(next.y(old.north())) <= room;
    }

    @Override
    protected void layoutChildren() {
        if (pixels != palette.pixelsOfUnit()) {
            pixels = palette.pixelsOfUnit();
            press.reset(pixels, palette.getOpacity());
            drawn = Optional.empty();
        }
        if (drawn.isEmpty()) {
            marks.ifPresent(all -> wanted.ifPresent(sight -> draw(all, sight)));
        }
        drawn.ifPresent(old -> wanted.ifPresent(next -> slide(old, next)));
    }

    private void draw(Marks all, Sight sight) {
        Sight wide = sight.widened(spare);
        Mosaic ready =
                boardOf(
                        (int) Math.ceil(wide.width() * pixels),
                        (int) Math.ceil(wide.height() * pixels));
        // What moves by leaps or changes its scale would never use what is drawn beyond the edges.
        room = latest.filter(old -> isWithin(spare, old, sight)).isPresent() ? spare : 0;
        latest = Optional.of(sight);
        press.draw(all, wide, sight.widened(room).bounds(), ready);
        ready.update();
        drawn = Optional.of(sight);
    }

    private Mosaic boardOf(int width, int height) {
        Optional<Mosaic> fitting = board.filter(b -> b.isOf(width, height, pixels));
        if (fitting.isPresent()) {
            return fitting.get();
        }
        board.ifPresent(getChildren()::remove);
        Mosaic made = new Mosaic(width, height, pixels);
        getChildren().add(made);
        board = Optional.of(made);
        return made;
    }

    /// By whole units, as the land slides.
    private void slide(Sight old, Sight next) {
        board.ifPresent(picture -> {
            picture.setLayoutX(Math.rint(next.x(old.west())) - spare);
            picture.setLayoutY(Math.rint(next.y(old.north())) - spare);
        });
    }

    /// Where a mark is drawn, in units from the left edge.
    public double x(int mark) {
        return centre(mark, true);
    }

    /// Where a mark is drawn, in units from the top.
    public double y(int mark) {
        return centre(mark, false);
    }

    private double centre(int mark, boolean across) {
        if (marks.isEmpty() || wanted.isEmpty()) {
            return Double.NaN;
        }
        Sight next = wanted.get();
        Sight old = drawn.orElse(next);
        double x = marks.get().cloud().x(mark);
        double y = marks.get().cloud().y(mark);
        return across
                ? Math.rint(old.x(x)) + Math.rint(next.x(old.west()))
                : Math.rint(old.y(y)) + Math.rint(next.y(old.north()));
    }

    /// The mark under a point of the layer, or within so many units of it.
    public OptionalInt at(double x, double y, double reach) {
        return pick().map(pick -> pick.at(x, y, reach)).orElseGet(OptionalInt::empty);
    }

    /// The mark nearest to a point of the layer that is none of some; marks that a filter holds
    /// back are passed over.
    public OptionalInt nearest(double x, double y, Collection<Integer> others) {
        return pick().map(pick -> pick.nearest(x, y, others)).orElseGet(OptionalInt::empty);
    }

    /// The next mark from a point in a direction, such as (1, 0) for to the right.
    public OptionalInt next(double x, double y, int right, int down) {
        return pick().map(pick -> pick.next(x, y, right, down)).orElseGet(OptionalInt::empty);
    }

    private Optional<Pick> pick() {
        return marks.flatMap(all -> wanted.map(sight -> new Pick(all, sight)));
    }
}
