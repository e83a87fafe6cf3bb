package kr.gpuatlas.view.control;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Letters in a square that stand for an owner in place of a logo; decoration to a screen reader.
public final class Monogram extends StackPane {
    private final Label letters = new Label();

    public Monogram() {
        getStyleClass().add("monogram");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(letters);
    }

    public Monogram(String text) {
        this();
        letters.setText(text);
    }

    public StringProperty textProperty() {
        return letters.textProperty();
    }
}
