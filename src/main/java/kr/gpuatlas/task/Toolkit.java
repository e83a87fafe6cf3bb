package kr.gpuatlas.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/// Starts JavaFX for a program that shows no window, and waits for what it draws.
public final class Toolkit {
    private static final String REGION_PICTURES_OFF = "prism.disableRegionCaching";

    private Toolkit() {}

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

        @Override
        public void close() {
            Platform.exit();
        }
    }

    /// Does the work on the thread of a JavaFX that runs, and waits for what comes of it; not to be
    /// called on that thread.
    ///
    /// @throws IllegalStateException with the cause, if the work or a listener it wakes fails
    /// @throws OutOfMemoryError if it had too little memory
    /// @throws java.util.concurrent.CancellationException if the waiting thread is interrupted
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> delivered = new CompletableFuture<>();
        Platform.runLater(() -> begin(work, delivered));
        try {
            return delivered.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
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
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Whatever goes wrong belongs to the thread that waits, and so does what a listener throws,
    /// which JavaFX tells to nobody but the handler of its thread.
    private static <T> void begin(Callable<T> work, CompletableFuture<T> delivered) {
        List<Throwable> mishaps = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((_, mishap) -> mishaps.add(mishap));
        try {
            T made = work.call();
            if (mishaps.isEmpty()) {
                delivered.complete(made);
            } else {
                delivered.completeExceptionally(mishaps.getFirst());
            }
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            delivered.completeExceptionally(e);
        } finally {
            thread.setUncaughtExceptionHandler(usual);
        }
    }
}
