package kr.gpuatlas.view.phase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.Space;

/// Names the programme of a tile, and says in one line what it is for.
final class BoardHead extends HBox {
    private final Monogram monogram = new Monogram();
    private final Label name = new Label();
    private final Label aim = new Label();

    BoardHead() {
        super(Space.M);
        getStyleClass().add("board-head");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("name");
        aim.getStyleClass().addAll("note", "quiet");
        name.setMinWidth(0);
        aim.setMinWidth(0);
        VBox words = new VBox(name, aim);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(monogram, words);
    }

    void setForm(Form form) {
        monogram.setVisible(form.isUpright());
        monogram.setManaged(form.isUpright());
        aim.setVisible(form != Form.SMALL);
        aim.setManaged(form != Form.SMALL);
    }

    void show(BoardEntry entry, BoardWords words) {
        monogram.textProperty().set(entry.programme().monogram().in(words.language()));
        name.setText(entry.programme().shortName().in(words.language()));
        aim.setText(entry.programme().aim().in(words.language()));
        Hint.on(this).set(entry.programme().name().in(words.language()));
    }
}
