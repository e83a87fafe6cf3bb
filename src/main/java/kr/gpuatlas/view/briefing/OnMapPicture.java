package kr.gpuatlas.view.briefing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.briefing.ShownFigures;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.dossier.NextStep;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// What is written beside the map: the figure of what is selected, and what comes next.
final class OnMapPicture extends VBox {
    private final Figures figures;
    private final SceneWords words;

    OnMapPicture(SceneContents contents, SceneWords words) {
        super(Space.XL);
        this.figures = contents.figures();
        this.words = words;
        setAlignment(Pos.BOTTOM_LEFT);
        Optional<Selection> selection = contents.view().selection();
        Optional<String> about = ShownFigures.selected(figures, selection);
        about.map(figures::about).ifPresent(this::figure);
        about.flatMap(this::next).ifPresent(getChildren()::add);
        about.map(figures::about).flatMap(this::silent).ifPresent(getChildren()::add);
    }

    private void figure(PhaseFigures own) {
        own.widest()
                .ifPresent(figure -> {
                    QuantityLabel number =
                            SceneLabels.number(
                                    figure, QuantityLabel.Role.SCENE_FIGURE, words.language());
                    number.getStyleClass().add("scene-map-number");
                    getChildren()
                            .addAll(
                                    PhasesPicture.swatched(figure.phase(), words),
                                    number,
                                    SceneLabels.marked(
                                            figure,
                                            words.remark(figures, figure),
                                            words.language()));
                });
    }

    private Optional<HBox> next(String about) {
        return new Dossiers(figures)
                .programme(about)
                .flatMap(dossier -> NextStep.of(dossier.milestones(), figures.clock().asOf()))
                .map(step ->
                        SceneLabels.line(
                                SceneLabels.of(
                                        words.wording().dates().span(step.milestone().when()),
                                        "scene-note",
                                        step.overdue() ? "alarm" : "planned"),
                                SceneLabels.of(
                                        step.milestone().label().in(words.language()),
                                        "scene-note",
                                        "main-text")));
    }

    private Optional<Prose> silent(PhaseFigures own) {
        String phases =
                Stream.of(Phase.values())
                        .filter(phase -> own.at(phase).isEmpty())
                        .map(words.wording()::phase)
                        .collect(Collectors.joining(", "));
        return phases.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(SceneLabels.wrapped(words.get("silent", phases), "scene-note"));
    }
}
