package kr.gpuatlas.view.briefing;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.search.Hit;

/// Asks what somebody asked: what is found is shown to the presenter first.
final class QuestionBox extends VBox {
    private static final int MOST = 8;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SceneWords words;
    private final PresenterView.Actions actions;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final VBox found = new VBox();
    private List<Hit> hits = List.of();
    private int chosen;

    /// @param leave closes it with nothing asked
    QuestionBox(SceneWords words, PresenterView.Actions actions, Runnable leave) {
        this.words = words;
        this.actions = actions;
        this.leave = leave;
        getStyleClass().addAll("popover-ground", "question-box");
        field.setPromptText(words.get("question.prompt"));
        field.getStyleClass().add("question-field");
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren()
                .addAll(
                        SceneLabels.of(words.get("question"), "title"),
                        field,
                        found,
                        SceneLabels.of(words.get("question.keys"), "note", "quiet"));
    }

    void focus() {
        field.requestFocus();
    }

    private void search(String question) {
        hits = actions.find(question).stream().limit(MOST).toList();
        chosen = 0;
        found.getChildren().clear();
        for (Hit hit : hits) {
            javafx.scene.control.Label line =
                    SceneLabels.of(hit.name().in(words.language()), "question-hit");
            line.setMaxWidth(Double.MAX_VALUE);
            line.setOnMouseClicked(_ -> actions.answer(hit));
            found.getChildren().add(line);
        }
        if (hits.isEmpty() && !question.isBlank()) {
            found.getChildren().add(SceneLabels.of(words.get("question.none"), "question-hit"));
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < found.getChildren().size(); i++) {
            found.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CURRENT, i == chosen && i < hits.size());
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            leave.run();
        } else if (code == KeyCode.ENTER && !hits.isEmpty()) {
            actions.answer(hits.get(chosen));
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int step = code == KeyCode.DOWN ? 1 : -1;
            chosen = Math.clamp(chosen + step, 0, Math.max(0, hits.size() - 1));
            mark();
        } else {
            return;
        }
        event.consume();
    }
}
