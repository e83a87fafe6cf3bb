package kr.gpuatlas.view.map.raster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.PointCloud;
import kr.gpuatlas.geo.Thinning;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import org.jspecify.annotations.Nullable;

/// Draws the marks of one sight: the large ones first, and where several are too close together the
/// heaviest, over dots that grow denser with how many there are.
///
/// What it needs for one drawing it keeps for the next.
final class Press {
    /// Units from one mark to the next where marks are left out.
    static final double SPACING = 12;

    /// Side of a dot in units; it says that there is something, not what.
    private static final double DOT = 2;

    /// Units from one dot to the next where dots stand for several marks.
    private static final double DOT_SPACING = 2.8;

    private static final double FAINTEST = 0.3;
    private static final double PER_DOUBLING = 0.12;
    private static final double STRONGEST = 0.9;
    private static final int STRENGTHS = 16;

    /// Stamps are made anew when they take more memory than this.
    private static final int MOST_STAMP_PIXELS = 16 << 20;

    private final Inks inks;
    private final int[] dots = new int[STRENGTHS];
    private final Layers layers = new Layers();
    private final Map<Look, Stamp> made = new HashMap<>();
    private List<Look> looks = List.of();
    private @Nullable Stamp[] stamps = new Stamp[0];
    private int[] levels = new int[0];
    private int stampPixels;
    private double pixels = 1;
    private double veil = 1;

    Press(Inks inks) {
        this.inks = inks;
    }

    /// Forgets the stamps: the inks have changed, or how many pixels a unit has.
    ///
    /// @param faintness opacity of marks that a filter holds back
    void reset(double pixelsOfUnit, double faintness) {
        pixels = pixelsOfUnit;
        veil = faintness;
        forget();
        Color ink = inks.of(Ink.T3);
        for (int i = 0; i < STRENGTHS; i++) {
            double alpha = Math.min(STRONGEST, FAINTEST + i * PER_DOUBLING);
            dots[i] =
                    Pixels.argb(
                            alpha,
                            alpha * ink.getRed(),
                            alpha * ink.getGreen(),
                            alpha * ink.getBlue());
        }
    }

    private void forget() {
        Arrays.fill(stamps, null);
        made.clear();
        stampPixels = 0;
    }

    /// @param sight whose size in pixels the board has
    /// @param seen the part of it in which marks are drawn
    void draw(Marks marks, Sight sight, Bounds seen, Board board) {
        prepare(marks.looks());
        board.clear();
        Thinning thinning = marks.thinning();
        int level = thinning.level(SPACING / sight.scale());
        if (thinning.isThinned(level)) {
            dots(marks, sight, seen, board);
        }
        gather(marks, level, sight, seen);
        layers.forEach((look, x, y) -> board.press(stamp(look), x, y));
        PointCloud cloud = marks.cloud();
        marks.chosen()
                .ifPresent(mark ->
                        board.press(
                                stamp(marks.look(mark)),
                                pixel(sight.x(cloud.x(mark))),
                                pixel(sight.y(cloud.y(mark)))));
    }

    @SuppressWarnings("ReferenceEquality")
    private void prepare(List<Look> next) {
        if (next != looks) {
            looks = next;
            stamps = new Stamp[next.size()];
            levels = next.stream().mapToInt(look -> look.levels(SPACING)).toArray();
            layers.prepare(next);
        }
    }

    private boolean isDrawn(int mark, Marks marks, int level) {
        return isDrawn(mark, marks.thinning(), level, levels[marks.look(mark)]);
    }

    /// Whether a mark is drawn at a level.
    ///
    /// @param more as [Look#levels(double)] says
    static boolean isDrawn(int mark, Thinning thinning, int level, int more) {
        return thinning.isKept(mark, thinning.isThinned(level) ? level - more : level);
    }

    private void dots(Marks marks, Sight sight, Bounds seen, Board board) {
        Thinning thinning = marks.thinning();
        PointCloud cloud = marks.cloud();
        int level = thinning.level(SPACING / sight.scale());
        int side = (int) Math.max(1, Math.rint(DOT * pixels));
        thinning.forEachIn(
                thinning.level(DOT_SPACING / sight.scale()),
                seen,
                (mark, stands) -> {
                    // Whether one of several is drawn makes no difference to be seen.
                    int hidden = stands > 1 ? stands - 1 : isDrawn(mark, marks, level) ? 0 : 1;
                    if (hidden > 0) {
                        int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(hidden);
                        board.dot(
                                pixel(sight.x(cloud.x(mark))),
                                pixel(sight.y(cloud.y(mark))),
                                side,
                                dots[Math.min(STRENGTHS - 1, doublings)]);
                    }
                });
    }

    /// By whole units, as nodes stand: a mark does not change its shape while the map moves.
    private int pixel(double units) {
        return (int) Math.rint(Math.rint(units) * pixels);
    }

    private void gather(Marks marks, int level, Sight sight, Bounds seen) {
        layers.clear();
        PointCloud cloud = marks.cloud();
        Bounds area = seen.grown(layers.reach() / sight.scale());
        marks.thinning()
                .forEachIn(
                        level,
                        area,
                        (mark, stands) -> {
                            if (isDrawn(mark, marks, level)) {
                                layers.add(
                                        marks.look(mark),
                                        pixel(sight.x(cloud.x(mark))),
                                        pixel(sight.y(cloud.y(mark))));
                            }
                        });
    }

    private Stamp stamp(int look) {
        Stamp known = stamps[look];
        if (known != null) {
            return known;
        }
        if (stampPixels > MOST_STAMP_PIXELS) {
            forget();
        }
        Stamp stamp = made.computeIfAbsent(looks.get(look), this::make);
        stamps[look] = stamp;
        return stamp;
    }

    private Stamp make(Look look) {
        Stamp stamp = Stamp.of(look, inks, pixels, look.faint() ? veil : 1);
        stampPixels += stamp.pixels().length;
        return stamp;
    }
}
