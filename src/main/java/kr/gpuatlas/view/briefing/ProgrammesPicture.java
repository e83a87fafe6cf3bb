package kr.gpuatlas.view.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.briefing.ShownFigures;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.view.control.QuantityLabel;

/// Some programmes, a line for each: what it is for, what happened last, and its GPUs if anybody
/// has counted them.
final class ProgrammesPicture extends VBox {
    private static final double GAP = 40;

    private final Figures figures;
    private final SceneWords words;

    ProgrammesPicture(SceneContents contents, List<String> ids, SceneWords words) {
        this.figures = contents.figures();
        this.words = words;
        getStyleClass().add("scene-rows");
        for (String id : ids) {
            figures.dataset()
                    .programme(id)
                    .ifPresent(programme -> {
                        HBox row = row(programme);
                        setVgrow(row, Priority.ALWAYS);
                        getChildren().add(row);
                    });
        }
    }

    private HBox row(Programme programme) {
        VBox name =
                new VBox(
                        SceneLabels.of(
                                programme.shortName().in(words.language()),
                                "scene-name",
                                "main-text"),
                        SceneLabels.wrapped(programme.aim().in(words.language()), "scene-note"));
        name.getStyleClass().add("scene-programme-name");
        name.setAlignment(Pos.CENTER_LEFT);
        VBox event = new VBox();
        event.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(event, Priority.ALWAYS);
        latest(programme).ifPresent(found -> fill(event, found));
        HBox row = new HBox(GAP, name, event, number(programme));
        row.getStyleClass().add("scene-programme-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void fill(VBox place, Milestone event) {
        place.getChildren()
                .addAll(
                        SceneLabels.of(
                                words.wording().dates().span(event.when()), "scene-note", "quiet"),
                        SceneLabels.wrapped(
                                event.label().in(words.language()), "scene-text", "main-text"));
    }

    /// The last thing that happened, the weightiest of one day.
    private Optional<Milestone> latest(Programme programme) {
        LocalDate today = figures.clock().asOf();
        return new Dossiers(figures)
                .programme(programme.id()).stream()
                        .flatMap(dossier -> dossier.met())
                        .filter(event -> !event.when().last().isAfter(today))
                        .max(
                                Comparator.comparing(Milestone::when)
                                        .thenComparing(
                                                Milestone::weight, Comparator.reverseOrder()));
    }

    /// The phase it is in, and the day it is for.
    private String counted(Figure figure) {
        return words.get(
                "counted",
                words.wording().phase(figure.phase()),
                words.wording().dates().span(figure.when()));
    }

    private Node number(Programme programme) {
        VBox place = new VBox();
        place.getStyleClass().add("scene-programme-figure");
        place.setAlignment(Pos.CENTER_RIGHT);
        place.setFillWidth(false);
        Optional<Figure> figure = ShownFigures.furthest(figures, programme.id());
        if (figure.isPresent()) {
            QuantityLabel number =
                    SceneLabels.number(
                            figure.get(), QuantityLabel.Role.SCENE_FIGURE, words.language());
            number.getStyleClass().add("scene-further-number");
            place.getChildren()
                    .addAll(
                            number,
                            SceneLabels.marked(
                                    figure.get(), counted(figure.get()), words.language()));
        } else {
            place.getChildren().add(SceneLabels.of(words.get("uncounted"), "scene-text", "quiet"));
        }
        return place;
    }
}
