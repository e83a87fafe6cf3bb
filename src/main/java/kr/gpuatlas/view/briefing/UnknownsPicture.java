package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Unknown;

/// What no source says, each with who could.
final class UnknownsPicture extends VBox {
    /// As many lines as can be read from afar.
    private static final int MOST = 6;

    private final SceneWords words;

    UnknownsPicture(SceneContents contents, List<String> ids, SceneWords words) {
        this.words = words;
        getStyleClass().add("scene-rows");
        getChildren().add(heading());
        chosen(contents.figures().visibility().unknowns(), ids)
                .limit(MOST)
                .map(this::line)
                .forEach(line -> {
                    setVgrow(line, Priority.ALWAYS);
                    getChildren().add(line);
                });
    }

    private static Stream<Unknown> chosen(List<Unknown> all, List<String> ids) {
        return ids.isEmpty()
                ? all.stream()
                : ids.stream()
                        .flatMap(id -> all.stream().filter(unknown -> unknown.id().equals(id)));
    }

    private HBox heading() {
        Label who = SceneLabels.of(words.get("answerable"), "scene-note", "quiet");
        who.getStyleClass().add("scene-answerable");
        HBox heading = new HBox(SceneLabels.gap(), who);
        heading.getStyleClass().add("scene-unknown-heading");
        return heading;
    }

    private HBox line(Unknown unknown) {
        Region dash = new Region();
        dash.getStyleClass().add("scene-dash");
        Prose text =
                SceneLabels.wrapped(unknown.text().in(words.language()), "scene-text", "main-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Prose who =
                SceneLabels.wrapped(
                        unknown.answerable().in(words.language()), "scene-note", "quiet");
        who.getStyleClass().add("scene-answerable");
        HBox line = new HBox(dash, text, who);
        line.getStyleClass().add("scene-unknown");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
