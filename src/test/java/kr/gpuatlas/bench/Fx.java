package kr.gpuatlas.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Works on the JavaFX thread, however long it takes.
final class Fx {
    private Fx() {}

    static <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
