package kr.gpuatlas.view.change;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.change.Account;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.domain.wording.Dates;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.Space;

/// One change: its day, how well it is known, and what it says; Enter, E, I or a click leads to
/// what is behind it.
final class ChangeRow extends HBox {
    private static final Texts TEXTS = Texts.beside(ChangeRow.class);

    private final Comparison comparison;
    private final Change change;
    private final ChangesView.Actions actions;
    private final String sentence;

    ChangeRow(
            Comparison comparison, Change change, Language language, ChangesView.Actions actions) {
        this.comparison = comparison;
        this.change = change;
        this.actions = actions;
        ChangeSentences sentences = ChangeSentences.of(comparison, language);
        this.sentence = sentences.of(change);
        getStyleClass().addAll("change-row", "focus-ring");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(sentence);
        getChildren().addAll(day(language), mark(language), words(sentences));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            requestFocus();
            open();
        });
    }

    Change change() {
        return change;
    }

    String sentence() {
        return sentence;
    }

    /// When it happened, and below it the day it was published if that was later.
    private Node day(Language language) {
        Dates dates = Wording.in(language).dates();
        VBox days = new VBox();
        days.getStyleClass().add("change-day");
        change.happened()
                .ifPresent(day ->
                        days.getChildren().add(Line.whole(dates.span(day), "note", "quiet")));
        change.published()
                .filter(day ->
                        change.happened().filter(then -> day.isAfter(then.last())).isPresent())
                .map(day -> TEXTS.get(language, "published", dates.day(day)))
                .ifPresent(words -> days.getChildren().add(Line.wrapped(words, "note", "quiet")));
        return days;
    }

    private Node mark(Language language) {
        StackPane place = new StackPane();
        place.getStyleClass().add("change-mark");
        change.grade()
                .map(grade -> new EvidenceMark(Evidence.REPORTED, grade, language))
                .ifPresent(place.getChildren()::add);
        return place;
    }

    private Node words(ChangeSentences sentences) {
        VBox words = new VBox(Line.wrapped(sentence, "body", "main-text"));
        words.setSpacing(Space.XS);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox tags = new HBox(Space.M);
        tags.setAlignment(Pos.CENTER_LEFT);
        if (!change.effects().isEmpty()) {
            tags.getChildren().add(Line.whole(sentences.effects(change), "strong"));
        }
        if (change.cause() == Cause.CORRECTION && change.kind() != Kind.CORRECTION) {
            Pill pill = new Pill(sentences.cause(Cause.CORRECTION));
            pill.getStyleClass().add("correction");
            tags.getChildren().add(pill);
        }
        if (!tags.getChildren().isEmpty()) {
            words.getChildren().add(tags);
        }
        for (Account detail : change.details()) {
            words.getChildren()
                    .add(Line.wrapped(sentences.detail(change, detail), "note", "change-detail"));
        }
        return words;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (code == KeyCode.ENTER || code == KeyCode.E || code == KeyCode.I)) {
            open();
            event.consume();
        }
    }

    /// Explains the number, or selects the programme, whichever is behind the change.
    void open() {
        Optional<String> number = Behind.number(comparison, change);
        if (number.isPresent()) {
            fireEvent(new ExplainEvent(number.get()));
        } else {
            Behind.programme(comparison, change).ifPresent(actions::select);
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... arguments) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, arguments);
        }
    }
}
