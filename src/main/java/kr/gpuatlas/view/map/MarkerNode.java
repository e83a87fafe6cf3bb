package kr.gpuatlas.view.map;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Circle;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// A site's marker that can be focused, pointed at and chosen.
final class MarkerNode extends Drawing {
    /// How far out the ring of a selected marker lies.
    static final double RING = 6;

    /// No target for the pointer is smaller.
    private static final double LEAST_REACH = 9;

    private static final double MARGIN = 14;
    private static final double FOCUS_GAP = 3;

    private final Lettering lettering;
    private final Runnable onChosen;
    private SiteMark mark;

    MarkerNode(SiteMark mark, Lettering lettering, Runnable onChosen) {
        this.mark = mark;
        this.lettering = lettering;
        this.onChosen = onChosen;
        getStyleClass().add("map-marker");
        setId(mark.site().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        // Its canvas reaches beyond the circle, which alone is to be met.
        setPickOnBounds(false);
        focusVisibleProperty().subscribe(this::redraw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    SiteMark mark() {
        return mark;
    }

    void show(SiteMark next, String spoken, double x, double y) {
        boolean same = mark.look().equals(next.look());
        mark = next;
        setId(next.site().id());
        setAccessibleText(spoken);
        pseudoClassStateChanged(MapStyle.FILTERED, !next.passed());
        setFocusTraversable(next.passed());
        // Whole pixels: a canvas at half a pixel would be drawn blurred.
        double reach = Math.ceil(Math.max(LEAST_REACH, next.radius()));
        resizeRelocate(Math.rint(x) - reach, Math.rint(y) - reach, 2 * reach, 2 * reach);
        if (!same) {
            redraw();
        }
    }

    @Override
    public boolean contains(double x, double y) {
        double r = getWidth() / 2;
        return new Circle(r, r, r).contains(x, y);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            onChosen.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onChosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected double margin() {
        return MARGIN;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double x = width / 2;
        double y = height / 2;
        new MarkPainter(g, this, lettering).paint(mark.look(), x, y);
        if (isFocusVisible()) {
            double r = mark.radius() + (mark.selected() ? RING : 0) + FOCUS_GAP;
            g.setStroke(of(Ink.FOCUS));
            g.setLineWidth(2);
            g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        }
    }
}
