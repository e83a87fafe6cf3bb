package kr.gpuatlas.view.partner;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Filter;

/// Says what was asked when nothing answers to it, what can be asked, and the way back.
final class EmptyNote extends VBox {
    private static final Texts TEXTS = Texts.beside(EmptyNote.class);

    private final Label asked = new Label();
    private final Label askable = new Label();
    private final Label back = new Label();

    EmptyNote() {
        getStyleClass().add("empty-note");
        asked.getStyleClass().addAll("name", "empty-asked");
        getChildren().addAll(asked, askable, back);
        for (Label label : new Label[] {asked, askable, back}) {
            label.setWrapText(true);
        }
    }

    void show(Filter filter, FilterWords words) {
        asked.setText(TEXTS.get(words.language(), "empty.asked", words.asked(filter)));
        askable.setText(TEXTS.get(words.language(), "empty.askable"));
        back.setText(TEXTS.get(words.language(), "empty.back"));
    }
}
