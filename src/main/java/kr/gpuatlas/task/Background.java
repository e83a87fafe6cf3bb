package kr.gpuatlas.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs slow work away from the window and brings its outcome back to the JavaFX thread.
public final class Background implements AutoCloseable {
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    2,
                    work -> {
                        Thread thread = new Thread(work, "gpu-atlas-background");
                        thread.setDaemon(true);
                        return thread;
                    });

    /// Work under way that can be called off.
    public interface Running {
        /// Interrupts the work; neither of its outcomes is delivered any more.
        void cancel();
    }

    /// Starts the work; exactly one of the two is called on the JavaFX thread, unless it is
    /// cancelled first.
    public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Throwable> onFail) {
        Delivery delivery = new Delivery();
        Future<?> future =
                workers.submit(() -> {
                    try {
                        T result = work.call();
                        delivery.toWindow(() -> onDone.accept(result));
                    } catch (Exception | LinkageError | OutOfMemoryError e) {
                        delivery.toWindow(() -> onFail.accept(e));
                    }
                });
        return () -> {
            delivery.cancelled = true;
            future.cancel(true);
        };
    }

    /// Begins to compute something that will be asked for later; asking waits for it, and fails as
    /// it failed.
    public static <T> Supplier<T> ahead(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("gpu-atlas-ahead").start(task);
        return () -> {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        };
    }

    /// Runs something on the JavaFX thread soon, from whatever thread.
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Ends all work.
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static final class Delivery {
        private volatile boolean cancelled;

        void toWindow(Runnable outcome) {
            Platform.runLater(() -> {
                if (!cancelled) {
                    outcome.run();
                }
            });
        }
    }
}
