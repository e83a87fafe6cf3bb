package kr.gpuatlas.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Lets the window be laid out and drawn.
final class Pulses {
    private static final long PATIENCE = 60;

    private Pulses() {}

    static void pass(int count) {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Platform.runLater(() ->
                new AnimationTimer() {
                    private int left = count;

                    @Override
                    public void handle(long now) {
                        if (--left < 0) {
                            stop();
                            passed.complete(null);
                        }
                    }
                }.start());
        passed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }
}
