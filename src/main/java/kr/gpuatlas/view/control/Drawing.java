package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A region that is drawn rather than built, with the inks of the theme; it draws anew when they or
/// its size change.
///
/// The style `-drawing-scale` sets how many pixels a unit has, for pictures larger than the window.
public abstract class Drawing extends Region implements Inks {
    private static final CssMetaData<Drawing, Number> SCALE =
            new CssMetaData<>("-drawing-scale", StyleConverter.getSizeConverter(), 1) {
                @Override
                public boolean isSettable(Drawing drawing) {
                    return true;
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(Drawing drawing) {
                    return drawing.scale;
                }
            };

    /// As much, in square units, as is drawn and painted in less time than a person notices.
    private static final double BAND = 1 << 14;

    /// In units.
    private static final double LEAST_BAND = 8;

    private static final Map<Ink, CssMetaData<Drawing, Color>> INKS = new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> STYLEABLES;

    static {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.add(SCALE);
        for (Ink ink : Ink.values()) {
            InkMetaData metaData = new InkMetaData(ink);
            INKS.put(ink, metaData);
            all.add(metaData);
        }
        STYLEABLES = List.copyOf(all);
    }

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final SimpleStyleableDoubleProperty scale =
            new SimpleStyleableDoubleProperty(SCALE, 1.0) {
                @Override
                protected void invalidated() {
                    redraw();
                }
            };
    private final Boards boards = new Boards();

    /// Whether somebody else has it drawn, band by band, once it is laid out.
    private boolean inBands;

    /// The first row of pixels that has not been drawn.
    private double undrawn;

    /// What is drawn now, in its own units.
    private Rectangle2D wanted = Rectangle2D.EMPTY;

    @SuppressWarnings("this-escape")
    protected Drawing() {
        getStyleClass().add("drawing");
        getChildren().add(boards.first());
    }

    /// The ink's colour in the theme the drawing stands in.
    @Override
    public final Color of(Ink ink) {
        return ink(ink).get();
    }

    private SimpleStyleableObjectProperty<Color> ink(Ink ink) {
        SimpleStyleableObjectProperty<Color> known = inks.get(ink);
        if (known == null) {
            CssMetaData<Drawing, Color> metaData = Objects.requireNonNull(INKS.get(ink));
            known = new SimpleStyleableObjectProperty<>(metaData, this, ink.property(), Color.GRAY);
            known.subscribe(this::redraw);
            inks.put(ink, known);
        }
        return known;
    }

    /// How many pixels a unit has.
    protected final double pixels() {
        return scale.get();
    }

    /// How many pixels a unit has in a picture, or else on the screen.
    protected final double devicePixels() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? pixels() : Math.max(pixels(), window.getRenderScaleX());
    }

    /// Draws again when the window moves to a screen with other pixels, for what depends on
    /// [#devicePixels()].
    protected final void followScreen() {
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> redraw());
    }

    /// Draws again at the next pulse.
    public final void redraw() {
        setNeedsLayout(true);
    }

    /// Gives what the drawing has as nodes beside its paint their places, before it is painted.
    protected void arrange() {}

    /// Paints the whole drawing, if there is paint on it, and does nothing else; the context is
    /// clear and its unit is one unit of the scene.
    protected void draw(GraphicsContext g, double width, double height) {}

    @Override
    protected void layoutChildren() {
        Rectangle2D part = painted();
        double most = isLong() ? bandRows(part) : Double.POSITIVE_INFINITY;
        List<Canvas> more = boards.fit(part, scale.get(), inBands, most);
        // Below all that stands on the paint.
        getChildren().addAll(1, more);
        undrawn = boards.rows();
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        arrange();
        if (inBands && (isLong() || boards.areMany())) {
            undrawn = 0;
        } else {
            draw(part, 0, boards.rows());
        }
    }

    /// Draws some rows of pixels.
    private void draw(Rectangle2D part, double from, double to) {
        double k = scale.get();
        boards.draw(
                from,
                to,
                (g, above, below) -> {
                    wanted =
                            new Rectangle2D(
                                    part.getMinX(),
                                    part.getMinY() + above / k,
                                    part.getWidth(),
                                    (below - above) / k);
                    g.scale(k, k);
                    g.translate(-part.getMinX(), -part.getMinY());
                    draw(g, getWidth(), getHeight());
                });
    }

    /// All drawings in a part of a scene, seen or not.
    public static List<Drawing> within(Node part) {
        return switch (part) {
            case Drawing drawing -> List.of(drawing);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .flatMap(child -> within(child).stream())
                            .toList();
            default -> List.of();
        };
    }

    /// Leaves what it draws to whoever calls [#drawBand()] once it has been laid out, or draws all
    /// of it at every layout, as at first.
    public final void setInBands(boolean inBands) {
        this.inBands = inBands;
    }

    /// Draws the next rows of what was left, so few that whoever waits until they are painted
    /// hardly notices.
    ///
    /// @return whether there were any
    public final boolean drawBand() {
        if (undrawn >= boards.rows()) {
            return false;
        }
        Rectangle2D part = painted();
        // To cut off what is beyond would take longer where a canvas is larger.
        double rows = boards.areMany() ? boards.each() : bandRows(part);
        double to = Math.min(undrawn + rows, boards.rows());
        draw(part, undrawn, to);
        undrawn = to;
        return true;
    }

    /// Fewer units where each has more pixels, but not so few that all is drawn too often.
    private double bandRows(Rectangle2D part) {
        double units = Math.max(BAND / part.getWidth(), LEAST_BAND);
        return Math.ceil(units * Math.max(1, scale.get() / 2));
    }

    /// Whether to draw it takes so long that it is better done in bands.
    protected boolean isLong() {
        return false;
    }

    /// The part, in its own units, that is drawn now: what lies beyond needs not be drawn.
    protected final Rectangle2D wanted() {
        return wanted;
    }

    /// The part of the drawing that there is paint on, which is all that takes pixels; none where
    /// no room is left.
    protected Rectangle2D painted() {
        double margin = margin();
        double width = Math.max(0, getWidth() + 2 * margin);
        double height = Math.max(0, getHeight() + 2 * margin);
        return new Rectangle2D(-margin, -margin, width, height);
    }

    /// How far a drawing may reach beyond its bounds.
    protected double margin() {
        return 0;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLEABLES;
    }

    /// The styleable property of one ink.
    private static final class InkMetaData extends CssMetaData<Drawing, Color> {
        private final Ink ink;

        InkMetaData(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(Drawing drawing) {
            return true;
        }

        @Override
        public @Nullable StyleableProperty<Color> getStyleableProperty(Drawing drawing) {
            return drawing.ink(ink);
        }
    }
}
