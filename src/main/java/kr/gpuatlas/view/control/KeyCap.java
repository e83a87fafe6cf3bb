package kr.gpuatlas.view.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A key of the keyboard, as it is printed on the key.
public final class KeyCap extends StackPane {
    public KeyCap(String key) {
        getStyleClass().add("key-cap");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(key);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(new Label(key));
    }
}
