package kr.gpuatlas.view.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import kr.gpuatlas.domain.view.Camera;

/// Moves the camera by wheel, drag, double click, pinch and keys.
final class Gestures {
    /// One notch of a wheel is 40 units and brings the map this much closer.
    private static final double NOTCH = 40;

    private static final double PER_NOTCH = 1.2;
    private static final double PER_KEY = 1.5;
    private static final double PER_CLICK = 2;
    private static final double ARROW_PX = 80;

    private final Pilot pilot;
    private final Supplier<Lens> lens;
    private final Node ground;
    private Point2D pressed = Point2D.ZERO;
    private Optional<Camera> grabbed = Optional.empty();

    /// @param ground where the pointer moves the map; keys are heard on the whole map
    Gestures(Pilot pilot, Supplier<Lens> lens, Node ground) {
        this.pilot = pilot;
        this.lens = lens;
        this.ground = ground;
        ground.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        ground.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        ground.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        ground.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        double factor = Math.pow(PER_NOTCH, event.getDeltaY() / NOTCH);
        pilot.follow(lens.get().zoomed(pilot.shown(), factor, event.getX(), event.getY()));
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        double factor = event.getZoomFactor();
        pilot.follow(lens.get().zoomed(pilot.shown(), factor, event.getX(), event.getY()));
        event.consume();
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pilot.interrupt();
            pressed = new Point2D(event.getSceneX(), event.getSceneY());
            grabbed = Optional.of(pilot.shown());
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed.isEmpty() || event.isStillSincePress()) {
            return;
        }
        ground.setCursor(Cursor.CLOSED_HAND);
        Point2D way =
                ground.sceneToLocal(event.getSceneX(), event.getSceneY())
                        .subtract(ground.sceneToLocal(pressed));
        pilot.hold(lens.get().dragged(grabbed.get(), way.getX(), way.getY()));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (grabbed.isPresent()) {
            grabbed = Optional.empty();
            ground.setCursor(Cursor.DEFAULT);
            if (!event.isStillSincePress()) {
                pilot.settle();
            }
        }
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && event.isStillSincePress()) {
            double factor = event.isShiftDown() ? 1 / PER_CLICK : PER_CLICK;
            pilot.jump(lens.get().zoomed(pilot.shown(), factor, event.getX(), event.getY()));
        }
    }

    void closer() {
        pilot.jump(lens.get().zoomed(pilot.shown(), PER_KEY));
    }

    /// Brings a point of the screen closer.
    void closer(double x, double y) {
        pilot.jump(lens.get().zoomed(pilot.shown(), PER_CLICK, x, y));
    }

    void farther() {
        pilot.jump(lens.get().zoomed(pilot.shown(), 1 / PER_KEY));
    }

    void home() {
        pilot.jump(Camera.HOME);
    }

    /// Any key ends a flight; some move the map.
    void pressed(KeyEvent event) {
        pilot.interrupt();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> arrow(ARROW_PX, 0);
            case RIGHT -> arrow(-ARROW_PX, 0);
            case UP -> arrow(0, ARROW_PX);
            case DOWN -> arrow(0, -ARROW_PX);
            case PLUS, EQUALS, ADD -> closer();
            case MINUS, SUBTRACT -> farther();
            case DIGIT0, NUMPAD0, HOME -> home();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Whether a key asks for the next layer.
    static boolean isNextLayer(KeyEvent event) {
        return event.getCode() == KeyCode.L
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    private void arrow(double dx, double dy) {
        pilot.follow(lens.get().dragged(pilot.shown(), dx, dy));
    }
}
