package kr.gpuatlas.bench;

import com.sun.javafx.scene.SceneHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.view.shell.Stylesheets;

/// A view in a real window of the size of a full-HD screen, which paints as windows do: only what
/// has changed, and beside the next layout.
///
/// It needs a screen that large; without a display there is only [Panel]. To be used from any
/// thread but JavaFX's.
final class Window implements AutoCloseable {
    private final Scene scene;

    private Window(Scene scene) {
        this.scene = scene;
    }

    /// Whether there is a screen to show one on.
    static boolean isPossible() {
        return !System.getProperty("glass.platform", "").equals("Headless");
    }

    /// To be called on JavaFX's thread.
    static Window showing(Parent view) {
        Stage stage = new Stage();
        Scene scene = new Scene(view, Panel.WIDTH, Panel.HEIGHT);
        scene.getStylesheets().setAll(List.copyOf(Stylesheets.of(Theme.DARK, ColorScheme.DARK)));
        stage.setScene(scene);
        stage.show();
        return new Window(scene);
    }

    /// Milliseconds from a change until the layout and until the last pixel that show it.
    record Step(double laidOut, double painted) {}

    Step step(Runnable change) {
        CompletableFuture<Step> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            change.run();
            afterLayout(() -> {
                double laidOut = since(start);
                Platform.runLater(() -> {
                    SceneHelper.getPeer(scene).waitForRenderingToComplete();
                    done.complete(new Step(laidOut, since(start)));
                });
            });
        });
        return done.join();
    }

    private void afterLayout(Runnable then) {
        Runnable[] self = new Runnable[1];
        self[0] =
                () -> {
                    scene.removePostLayoutPulseListener(self[0]);
                    then.run();
                };
        scene.addPostLayoutPulseListener(self[0]);
        Platform.requestNextPulse();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// Milliseconds from each frame to the next, with one change in each.
    static List<Double> frames(List<Runnable> changes) {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Platform.runLater(() -> new Film(changes, done).start());
        return done.join();
    }

    private static final class Film extends AnimationTimer {
        private final List<Runnable> changes;
        private final CompletableFuture<List<Double>> done;
        private final List<Double> millis = new ArrayList<>();
        private long before = System.nanoTime();
        private int next;

        Film(List<Runnable> changes, CompletableFuture<List<Double>> done) {
            this.changes = changes;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            millis.add(since(before));
            before = System.nanoTime();
            if (next == changes.size()) {
                stop();
                done.complete(millis);
            } else {
                changes.get(next++).run();
            }
        }
    }

    @Override
    public void close() {
        Fx.run(() -> scene.getWindow().hide());
    }
}
