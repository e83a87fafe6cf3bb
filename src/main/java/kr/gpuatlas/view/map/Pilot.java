package kr.gpuatlas.view.map;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.util.Duration;
import kr.gpuatlas.domain.view.Camera;

/// Knows which camera is shown: that of the model, reached at once or in flight, or where a hand is
/// moving it.
final class Pilot {
    /// A pause in turning the wheel ends one movement of the map.
    private static final Duration PAUSE = Duration.millis(400);

    private final Node map;
    private final MapView.Actions actions;
    private final Runnable onMove;
    private final Flight flight = new Flight(this::show);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private Camera shown;
    private boolean held;

    /// @param onMove called when another camera is shown, and when a movement is over
    Pilot(Node map, Camera first, MapView.Actions actions, Runnable onMove) {
        this.map = map;
        this.shown = first;
        this.actions = actions;
        this.onMove = onMove;
        pause.setOnFinished(_ -> rest());
    }

    Camera shown() {
        return shown;
    }

    BooleanProperty reduceMotion() {
        return reduceMotion;
    }

    private void show(Camera camera) {
        shown = camera;
        onMove.run();
    }

    /// The model looks somewhere: flies there if anybody can see it.
    void modelMoved(Camera camera) {
        flight.land();
        if (camera.equals(shown) || reduceMotion.get() || !isSeen()) {
            show(camera);
        } else {
            flight.fly(shown, camera);
        }
    }

    /// Whether it is on its way, by flight or by hand.
    boolean isMoving() {
        return flight.isFlying() || held;
    }

    private boolean isSeen() {
        return map.getScene() != null
                && map.getScene().getWindow() != null
                && map.getScene().getWindow().isShowing();
    }

    /// Follows a hand that says when it lets go.
    void hold(Camera camera) {
        pause.stop();
        flight.land();
        held = true;
        show(camera);
        actions.moveCamera(camera);
    }

    /// Follows a hand that may pause for good.
    void follow(Camera camera) {
        hold(camera);
        pause.playFromStart();
    }

    /// Ends the movement of the hand.
    void settle() {
        pause.stop();
        rest();
    }

    private void rest() {
        held = false;
        actions.settleCamera();
        onMove.run();
    }

    /// Moves the model there in one step; the map follows in flight.
    void jump(Camera camera) {
        settle();
        actions.moveCamera(camera);
        actions.settleCamera();
    }

    /// Ends a flight in place, if there is one.
    boolean interrupt() {
        if (!flight.isFlying()) {
            return false;
        }
        follow(shown);
        settle();
        return true;
    }
}
