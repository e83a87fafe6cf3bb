package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Conflicts, their positions side by side as equals, the one that is used with an edge of ink and the word.
final class ConflictRows {
    private static final Texts TEXTS = Texts.beside(ConflictRows.class);

    private final Visibility visibility;
    private final Language language;
    private final Wording wording;

    ConflictRows(Visibility visibility, Language language) {
        this.visibility = visibility;
        this.language = language;
        this.wording = Wording.in(language);
    }

    List<Node> rows(List<Conflict> conflicts) {
        return conflicts.stream().map(this::row).toList();
    }

    private Node row(Conflict conflict) {
        Label topic = new Label("≠ " + conflict.topic().in(language));
        topic.getStyleClass().add("conflict-topic");
        topic.setWrapText(true);
        FlowPane sides = new FlowPane();
        sides.getStyleClass().add("positions");
        sides.getChildren()
                .setAll(
                        visibility.publicPositions(conflict).stream()
                                .map(position -> side(position, visibility.isAssessed(conflict)))
                                .toList());
        VBox row = new VBox(topic, sides);
        row.getStyleClass().add("conflict-row");
        if (visibility.isAssessed(conflict)) {
            Label assessment = new Label(conflict.assessment().in(language));
            assessment.setWrapText(true);
            assessment.getStyleClass().add("note");
            row.getChildren().add(assessment);
        }
        return row;
    }

    /// Which side is used is part of the assessment, and is told only once that could be made.
    private Node side(Conflict.Position position, boolean assessed) {
        Label text = new Label(position.text().in(language));
        text.getStyleClass().add("position-text");
        text.setWrapText(true);
        List<Source> sources = visibility.publicSources(position.sources());
        Label publishers =
                new Label(
                        sources.stream()
                                .map(source -> source.publisher().in(language))
                                .distinct()
                                .limit(3)
                                .collect(Collectors.joining(" · ")));
        publishers.setWrapText(true);
        publishers.getStyleClass().add("note");
        VBox side = new VBox(text, publishers);
        side.getStyleClass().add("position");
        sources.stream()
                .flatMap(source -> source.published().stream())
                .min(java.util.Comparator.naturalOrder())
                .ifPresent(
                        first -> {
                            Label date = new Label(wording.dates().span(first));
                            date.getStyleClass().addAll("note", "quiet");
                            side.getChildren().add(date);
                        });
        if (assessed && position.used()) {
            side.getStyleClass().add("used");
            Label used = new Label(TEXTS.get(language, "used"));
            used.getStyleClass().addAll("note", "main-text");
            side.getChildren().add(used);
        }
        return side;
    }
}
