package kr.gpuatlas.bench;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.view.shell.Stylesheets;

/// A view at the size of a full-HD screen, drawn in full as often as it is asked to.
///
/// The headless screen is smaller, so a frame is a snapshot: style, layout, drawing of every pixel
/// in software, one after the other and not side by side as in a window. To be used on the JavaFX
/// thread.
final class Panel implements AutoCloseable {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private final Parent view;
    private final Stage stage = new Stage();
    private final SnapshotParameters parameters = new SnapshotParameters();
    private final SnapshotParameters onePixel = new SnapshotParameters();
    private WritableImage image = new WritableImage(WIDTH, HEIGHT);

    Panel(Parent view) {
        this.view = view;
        view.setManaged(false);
        Scene scene = new Scene(new Pane(view), 64, 64);
        scene.getStylesheets().setAll(List.copyOf(Stylesheets.of(Theme.DARK, ColorScheme.DARK)));
        stage.setScene(scene);
        stage.show();
        view.resize(WIDTH, HEIGHT);
        parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        onePixel.setViewport(new Rectangle2D(0, 0, 1, 1));
        parameters.setFill(Color.TRANSPARENT);
    }

    Parent view() {
        return view;
    }

    /// Draws everything once.
    void frame() {
        image = view.snapshot(parameters, image);
    }

    /// Milliseconds from a change until everything is styled and laid out: all of a step that is
    /// not painting. A picture of one pixel has the scene do so, and only with what changed.
    double settle(Runnable change) {
        return Pairs.millis(() -> {
            change.run();
            view.snapshot(onePixel, null);
        });
    }

    /// Milliseconds from a change to the last pixel of the picture that shows it.
    double frame(Runnable change) {
        return Pairs.millis(() -> {
            change.run();
            frame();
        });
    }

    @Override
    public void close() {
        stage.close();
    }
}
