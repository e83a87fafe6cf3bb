package kr.gpuatlas.view.briefing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;

/// Asks what becomes of a briefing's changes that are in no file, before they are lost.
public final class UnsavedView extends VBox {
    /// What can become of them.
    public interface Actions {
        /// Writes them, and goes on once they are written.
        void save();

        /// Goes on without them.
        void discard();

        /// Goes on with nothing, and keeps them.
        void cancel();
    }

    private final SceneWords words;

    /// @param title of the briefing
    public UnsavedView(Text title, Language language, Actions actions) {
        this.words = new SceneWords(language);
        getStyleClass().addAll("window-sheet", "unsaved-view");
        Label question = new Label(words.get("unsaved.title", title.in(language)));
        question.getStyleClass().add("title");
        Label note = new Label(words.get("unsaved.note"));
        for (Label said : new Label[] {question, note}) {
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
        }
        Button save = button("unsaved.save", actions::save);
        save.setDefaultButton(true);
        HBox buttons =
                new HBox(
                        button("unsaved.discard", actions::discard),
                        SceneLabels.gap(),
                        button("unsaved.cancel", actions::cancel),
                        save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setAccessibleText(question.getText() + " " + note.getText());
        getChildren().addAll(question, note, buttons);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
