package kr.gpuatlas.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The least a JavaFX program does: one word in a window that fills the screen. It loads no class
/// of the atlas, not even to print.
public final class Hello extends Application {
    /// As the atlas counts: laid out in one pulse, painted beside the next.
    private static final int PAINTED = 3;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(
                        new StackPane(new Label("Hello")), screen.getWidth(), screen.getHeight()));
        stage.setMaximized(true);
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PAINTED) {
                    System.out.println("first frame");
                    stop();
                }
            }
        }.start();
    }
}
