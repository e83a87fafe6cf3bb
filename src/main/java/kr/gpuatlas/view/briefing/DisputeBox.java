package kr.gpuatlas.view.briefing;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.figure.Visibility;

/// What sources disagree about, side by side.
final class DisputeBox extends VBox {
    private static final int SIDES = 3;

    DisputeBox(Conflict conflict, Visibility visibility, SceneWords words) {
        getStyleClass().add("scene-dispute");
        getChildren()
                .add(
                        SceneLabels.wrapped(
                                words.get("dispute", conflict.topic().in(words.language())),
                                "scene-text",
                                "disputed",
                                "strong-face"));
        List<Conflict.Position> positions = visibility.publicPositions(conflict);
        positions.stream()
                .limit(SIDES)
                .map(position -> side(position, words))
                .forEach(getChildren()::add);
    }

    private static HBox side(Conflict.Position position, SceneWords words) {
        Prose text =
                SceneLabels.wrapped(
                        position.text().in(words.language()), "scene-note", "main-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox side = new HBox(text);
        side.getStyleClass().add("scene-side");
        if (position.used()) {
            side.getChildren().add(SceneLabels.of(words.get("used"), "scene-note", "quiet"));
            side.getStyleClass().add("used");
        }
        return side;
    }
}
