package kr.gpuatlas.view.control;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A fact about a record in a rounded frame.
public final class Pill extends StackPane {
    private final Label label = new Label();

    public Pill() {
        getStyleClass().add("pill");
        label.getStyleClass().add("pill-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        accessibleTextProperty().bind(label.textProperty());
        getChildren().add(label);
    }

    public Pill(String text) {
        this();
        label.setText(text);
    }

    public StringProperty textProperty() {
        return label.textProperty();
    }
}
