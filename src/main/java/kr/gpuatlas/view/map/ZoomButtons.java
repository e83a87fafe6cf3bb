package kr.gpuatlas.view.map;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;

/// Closer, farther, and back to the whole country.
final class ZoomButtons extends VBox {
    private final Button closer;
    private final Button farther;
    private final Button home;

    ZoomButtons(Runnable onCloser, Runnable onFarther, Runnable onHome) {
        getStyleClass().addAll("map-zoom", "floating");
        closer = button(Icon.PLUS, onCloser);
        farther = button(Icon.MINUS, onFarther);
        home = button(Icon.HOME, onHome);
        getChildren().addAll(closer, farther, home);
    }

    private static Button button(Icon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("icon-button", "map-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(MapWords words) {
        name(closer, words.get("zoom.closer"));
        name(farther, words.get("zoom.farther"));
        name(home, words.get("zoom.home"));
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        Hint.on(button).set(words);
    }
}
