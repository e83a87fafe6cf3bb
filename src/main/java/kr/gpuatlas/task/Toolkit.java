package kr.gpuatlas.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Starts JavaFX for a program that shows no window, and waits for what it draws.
public final class Toolkit {
    private Toolkit() {}

    /// Work on the JavaFX thread that ends by delivering something.
    @FunctionalInterface
    public interface Work<T> {
        /// Begins the work; an exception ends the wait.
        void begin(Consumer<T> deliver) throws Exception;
    }

    /// Starts JavaFX, does the work on its thread, ends JavaFX, and returns what was delivered.
    ///
    /// @throws IllegalStateException with the cause, if the work fails or JavaFX cannot start
    public static <T> T await(Work<T> work) {
        CompletableFuture<T> delivered = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            begin(work, delivered);
        });
        try {
            return delivered.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            Platform.exit();
        }
    }

    /// Whatever goes wrong belongs to the thread that waits.
    private static <T> void begin(Work<T> work, CompletableFuture<T> delivered) {
        try {
            work.begin(delivered::complete);
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            delivered.completeExceptionally(e);
        }
    }
}
