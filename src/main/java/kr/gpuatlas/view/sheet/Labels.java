package kr.gpuatlas.view.sheet;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the words of a sheet and the columns they stand in.
final class Labels {
    private Labels() {}

    static Label of(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// A label that breaks into lines where its column is too narrow.
    static Label wrapped(String text, String styleClass) {
        Label label = of(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A column as wide as what stands in it.
    static ColumnConstraints fitting(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHalignment(side);
        column.setFillWidth(false);
        return column;
    }

    /// A column that takes the rest of the width, and cuts what does not fit.
    static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }
}
