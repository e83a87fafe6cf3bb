package kr.gpuatlas.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// One source: its date, how well it carries the statement, publisher and title, to be opened or
/// copied.
public final class SourceLine extends HBox {
    private final Language language;

    /// What can be done with a source.
    public interface Actions {
        /// Shows the address in the reader's own browser.
        void open(Source source);

        /// Puts the citation on the clipboard.
        void copy(Source source);
    }

    /// With the date and the kind of source on the line.
    public SourceLine(Source source, Grade grade, Language language, Actions actions) {
        this(source, grade, language, false, actions);
    }

    /// @param narrow whether the title has to stand below its publisher, without the kind
    public SourceLine(
            Source source, Grade grade, Language language, boolean narrow, Actions actions) {
        super(Space.M);
        this.language = language;
        Wording wording = Wording.in(language);
        getStyleClass().add("source-line");
        setAlignment(Pos.CENTER_LEFT);
        String published = source.published().map(wording.dates()::span).orElse("–");
        String kind = wording.tier(source.tier());
        Label publisher = label(source.publisher().in(language), "strong");
        Label title = label(source.title(), narrow ? "note" : "body");
        Hint.on(title).set(source.title() + " · " + kind);
        getChildren()
                .addAll(
                        label(published, "note", "quiet", "source-date"),
                        new EvidenceMark(Evidence.REPORTED, grade, language));
        if (narrow) {
            publisher.setMinWidth(0);
            getChildren().add(yielding(new VBox(publisher, title)));
            title.setMinWidth(0);
        } else {
            getChildren().addAll(publisher, yielding(title), label(kind, "note", "quiet"));
        }
        addButtons(source, actions);
    }

    private void addButtons(Source source, Actions actions) {
        if (source.url().isPresent()) {
            getChildren().add(button(Icon.LINK, "open", () -> actions.open(source)));
        }
        getChildren().add(button(Icon.COPY, "copy", () -> actions.copy(source)));
    }

    /// Takes the room there is, and gives way where there is little.
    private static Region yielding(Region words) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node button(Icon icon, String key, Runnable action) {
        return icon.smallButton(Terms.of(language, "source." + key), action);
    }
}
