package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;

/// A map that is moved by a hand.
class HeldMapTest {
    /// Longer than the pause that ends a movement by the wheel.
    private static final Duration PAUSE = Duration.millis(600);

    private static final Camera BEFORE = new Camera(36.6, 127.4, 3);

    @Test
    void aHandThatPausesGoesOnWithTheSameMovement() {
        try (Hosted hosted = Hosted.in(Language.EN).sized(1080, 660)) {
            hosted.change(view -> view.withCamera(BEFORE));
            hosted.grab();
            hosted.drag(90, 60);
            List<NamePlacement.PlacedName> held = hosted.sheet().names();
            pause();
            assertEquals(held, hosted.sized(1080, 660).sheet().names());
            hosted.drag(140, 100);
            hosted.letGo();
            assertEquals(BEFORE, Screens.onFx(() -> cameraBefore(hosted)));
        }
    }

    private static Camera cameraBefore(Hosted hosted) {
        hosted.model.views().undo();
        return hosted.model.views().value().camera();
    }

    private static void pause() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Screens.onFx(() -> {
            PauseTransition pause = new PauseTransition(PAUSE);
            pause.setOnFinished(_ -> over.complete(true));
            pause.play();
            return true;
        });
        over.join();
    }
}
