package kr.gpuatlas.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    /// @param narrow whether date and kind have no room and are told with the title only
    public SourceLine(
            Source source, Grade grade, Language language, boolean narrow, Actions actions) {
        super(Space.M);
        this.language = language;
        Wording wording = Wording.in(language);
        getStyleClass().add("source-line");
        setAlignment(Pos.CENTER_LEFT);
        Label date =
                label(
                        source.published().map(wording.dates()::span).orElse("–"),
                        "note",
                        "quiet",
                        "source-date");
        Label publisher = label(source.publisher().in(language), "strong");
        Label title = label(source.title(), "body");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTooltip(
                new Tooltip(
                        String.join(
                                " · ",
                                publisher.getText(),
                                source.title(),
                                date.getText(),
                                wording.tier(source.tier()))));
        setHgrow(title, Priority.ALWAYS);
        getChildren()
                .addAll(
                        date,
                        new EvidenceMark(Evidence.REPORTED, grade, language),
                        publisher,
                        title);
        if (narrow) {
            publisher.setMinWidth(0);
        } else {
            getChildren().add(label(wording.tier(source.tier()), "note", "quiet"));
        }
        if (source.url().isPresent()) {
            getChildren().add(button(Icon.LINK, "open", () -> actions.open(source)));
        }
        getChildren().add(button(Icon.COPY, "copy", () -> actions.copy(source)));
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node button(Icon icon, String key, Runnable action) {
        String words = Terms.of(language, "source." + key);
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
