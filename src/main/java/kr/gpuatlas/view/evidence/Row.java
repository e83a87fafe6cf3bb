package kr.gpuatlas.view.evidence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kr.gpuatlas.view.control.Line;

/// Sets a row of the details.
final class Row {
    private Row() {}

    static HBox of(Node... nodes) {
        HBox row = Line.row(nodes);
        row.getStyleClass().add("inspector-row");
        return row;
    }

    /// A row whose nodes begin at its top, beside words that may take many lines.
    static HBox tall(Node... nodes) {
        HBox row = of(nodes);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
