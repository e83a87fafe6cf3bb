package kr.gpuatlas.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Starts JavaFX for a program that shows no window, and waits for what it draws.
public final class Toolkit {
    private static final String REGION_PICTURES_OFF = "prism.disableRegionCaching";

    private Toolkit() {}

    /// Work on the JavaFX thread that ends by delivering something.
    @FunctionalInterface
    public interface Work<T> {
        /// Begins the work; an exception ends the wait.
        void begin(Consumer<T> deliver) throws Exception;
    }

    /// Has JavaFX paint backgrounds directly, unless it was told otherwise; to be called before it
    /// starts. By itself it keeps small pictures of them and stretches those, which in software was
    /// two thirds of painting a step of the date.
    public static void paintDirectly() {
        if (System.getProperty(REGION_PICTURES_OFF) == null) {
            System.setProperty(REGION_PICTURES_OFF, "true");
        }
    }

    /// Has JavaFX draw in memory, whether or not there is a display; to be called before it starts.
    public static void withoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        paintDirectly();
    }

    /// Starts JavaFX, does the work on its thread, ends JavaFX, and returns what was delivered.
    ///
    /// @throws IllegalStateException with the cause, if the work fails or JavaFX cannot start
    public static <T> T await(Work<T> work) {
        try (Running toolkit = start()) {
            return toolkit.await(work);
        }
    }

    /// Starts JavaFX for several pieces of work; closing it ends JavaFX for good.
    public static Running start() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            started.complete(true);
        });
        started.join();
        return new Running();
    }

    /// JavaFX without a window.
    public static final class Running implements AutoCloseable {
        private Running() {}

        /// As [Toolkit#call].
        public <T> T await(Work<T> work) {
            return call(work);
        }

        @Override
        public void close() {
            Platform.exit();
        }
    }

    /// Does the work on the thread of a JavaFX that runs, and waits for what it delivers; not to be
    /// called on that thread.
    ///
    /// @throws IllegalStateException with the cause, if the work fails
    /// @throws java.util.concurrent.CancellationException if the waiting thread is interrupted
    public static <T> T call(Work<T> work) {
        CompletableFuture<T> delivered = new CompletableFuture<>();
        Platform.runLater(() -> begin(work, delivered));
        try {
            return delivered.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// Has the work done on the thread of a JavaFX that runs, without waiting for it.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Does the work on the thread of a JavaFX that runs, and waits for its end, as [#call].
    public static void run(Runnable work) {
        call(deliver -> {
            work.run();
            deliver.accept(true);
        });
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
