package kr.gpuatlas.view.control;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.domain.claim.Phase;

/// The texture of a phase: it closes up as certainty grows, from a sparse hatch to solid.
///
/// @param ground what lies under the texture
/// @param grain the ink of hatch or dots, when there is any
/// @param edge the ink of the outline
public record PhaseTexture(Kind kind, Ink ground, Optional<Ink> grain, Ink edge) {
    /// Below this height hatch is finer.
    static final double FINE_BELOW = 12;

    /// How far within the corner of an area the first dot begins.
    public static final double FIRST_DOT = 1.5;

    private static final double EPSILON = 0.001;

    /// The shape of the grain.
    public enum Kind {
        RISING,
        FALLING,
        DOTS,
        SOLID
    }

    public static PhaseTexture of(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> new PhaseTexture(Kind.RISING, Ink.P1BG, Optional.of(Ink.P1H), Ink.P1);
            case CONTRACTED ->
                    new PhaseTexture(Kind.FALLING, Ink.P2BG, Optional.of(Ink.P2H), Ink.P2);
            case DELIVERED -> new PhaseTexture(Kind.DOTS, Ink.P3, Optional.of(Ink.P3H), Ink.P3);
            case IN_SERVICE -> new PhaseTexture(Kind.SOLID, Ink.P4, Optional.empty(), Ink.P4);
        };
    }

    /// Fills the path that has been traced with the texture, whose phase is fixed to the corner of
    /// an area around it.
    ///
    /// The path is left as the clip, for the caller to restore. A clip other than whole pixels is a
    /// mask for which the whole canvas is blended again at every stroke: so the grain is one
    /// stroke, and the ground does without.
    ///
    /// @param pitch 1, or 2 for pictures seen from afar
    public void cover(GraphicsContext g, Inks inks, Bounds area, boolean fine, double pitch) {
        cover(g, inks, new Cloth(area, area), fine, pitch);
    }

    /// A texture of which only a part is seen: the grain beyond that costs nothing.
    ///
    /// @param area to whose corner its phase is fixed
    /// @param seen around the path, within the area
    public record Cloth(Bounds area, Bounds seen) {}

    /// The same for a path in a part of the area.
    public void cover(GraphicsContext g, Inks inks, Cloth cloth, boolean fine, double pitch) {
        g.setFill(inks.of(ground));
        g.fill();
        grain.ifPresent(ink -> {
            g.clip();
            g.setStroke(inks.of(ink));
            g.setFill(inks.of(ink));
            grain(g, cloth, grain(fine), pitch);
        });
    }

    /// How coarse the grain is, in units.
    ///
    /// @param step from one line or dot to the next; of lines, along their normal
    /// @param width of a line or dot
    public record Grain(double step, double width) {}

    /// The grain of a shape of that height.
    public Grain grain(double height) {
        return grain(height < FINE_BELOW);
    }

    private Grain grain(boolean fine) {
        return switch (kind) {
            case RISING -> fine ? new Grain(5, 1.6) : new Grain(7, 2);
            case FALLING -> fine ? new Grain(4.2, 1.6) : new Grain(5, 3);
            case DOTS -> fine ? new Grain(5, 1.6) : new Grain(5, 2);
            case SOLID -> new Grain(1, 0);
        };
    }

    private void grain(GraphicsContext g, Cloth cloth, Grain grain, double pitch) {
        double step = grain.step() * pitch;
        double width = grain.width() * pitch;
        switch (kind) {
            case RISING -> hatch(g, cloth, step, width, true);
            case FALLING -> hatch(g, cloth, step, width, false);
            case DOTS -> dots(g, cloth, step, width);
            case SOLID -> {}
        }
    }

    /// Lines at 45 degrees; `step` is measured along the normal, as a printer measures a hatch.
    private static void hatch(
            GraphicsContext g, Cloth cloth, double step, double width, boolean rising) {
        Bounds area = cloth.area();
        double along = step * Math.sqrt(2);
        double height = area.getHeight();
        g.setLineWidth(width);
        g.setLineDashes();
        g.setLineCap(StrokeLineCap.BUTT);
        double from = area.getMinX() - height - width;
        double phase = Math.floor((height + width) / along) * along;
        g.beginPath();
        for (double x = area.getMinX() - phase - along; x < area.getMaxX() + width; x += along) {
            if (x < from - along) {
                continue;
            }
            double top = area.getMinY() - width;
            double bottom = area.getMaxY() + width;
            double run = bottom - top;
            if (x + run < cloth.seen().getMinX() - width || x > cloth.seen().getMaxX() + width) {
                continue;
            }
            g.moveTo(x, rising ? bottom : top);
            g.lineTo(x + run, rising ? top : bottom);
        }
        g.stroke();
    }

    private static void dots(GraphicsContext g, Cloth cloth, double step, double size) {
        Bounds area = cloth.area();
        Bounds seen = cloth.seen();
        double r = size / 2;
        double left = first(area.getMinX(), seen.getMinX() - size, step);
        double top = first(area.getMinY(), seen.getMinY() - size, step);
        double right = Math.min(area.getMaxX() - EPSILON, seen.getMaxX());
        double bottom = Math.min(area.getMaxY() - EPSILON, seen.getMaxY());
        g.beginPath();
        for (double y = top; y < bottom; y += step) {
            for (double x = left; x < right; x += step) {
                g.moveTo(x + size, y + r);
                g.arc(x + r, y + r, r, r, 0, 360);
                g.closePath();
            }
        }
        g.fill();
    }

    /// Where the first dot begins that reaches beyond a limit.
    private static double first(double corner, double limit, double step) {
        double dot = corner + FIRST_DOT;
        return dot + Math.max(0, Math.floor((limit - dot) / step)) * step;
    }

    static Bounds box(double x, double y, double width, double height) {
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }
}
