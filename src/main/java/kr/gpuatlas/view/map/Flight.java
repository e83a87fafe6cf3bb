package kr.gpuatlas.view.map;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import kr.gpuatlas.domain.view.Camera;

/// Moves the camera from one place to another in one eased movement that can be ended anywhere.
final class Flight extends AnimationTimer {
    private static final double NANOS = 600e6;

    private final Consumer<Camera> onMove;
    private Camera from = Camera.HOME;
    private Camera to = Camera.HOME;
    private long begun;
    private boolean flying;

    Flight(Consumer<Camera> onMove) {
        this.onMove = onMove;
    }

    void fly(Camera start, Camera end) {
        from = start;
        to = end;
        begun = 0;
        flying = true;
        start();
    }

    boolean isFlying() {
        return flying;
    }

    @Override
    public void handle(long now) {
        if (begun == 0) {
            begun = now;
        }
        double part = Math.min(1, (now - begun) / NANOS);
        if (part >= 1) {
            land();
            onMove.accept(to);
        } else {
            onMove.accept(Lens.between(from, to, 1 - Math.pow(1 - part, 3)));
        }
    }

    /// Ends it where it is.
    void land() {
        flying = false;
        stop();
    }
}
