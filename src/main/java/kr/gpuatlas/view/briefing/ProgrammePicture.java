package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;

/// One programme: its figures left, what happened, what is planned and what is disputed right.
final class ProgrammePicture extends HBox {
    private static final double COLUMN = 800;
    private static final double GAP = 128;
    private static final double BAR = 60;
    private static final double PITCH = 2;

    /// With so many figures there is no room for words beneath them.
    private static final long CROWDED = 3;

    private static final int OPEN = 2;

    /// So few events leave room below them.
    private static final int FEW = 4;

    private final Figures figures;
    private final SceneWords words;
    private final PhaseFigures own;

    ProgrammePicture(SceneContents contents, String id, SceneWords words) {
        super(GAP);
        this.figures = contents.figures();
        this.words = words;
        this.own = figures.about(id);
        Optional<Dossier> dossier = new Dossiers(figures).programme(id);
        VBox left = left();
        VBox right = right(dossier);
        if (own.reported().count() < CROWDED) {
            figures.dataset().programme(id).ifPresent(found -> left.getChildren().add(uses(found)));
            boolean room = dossier.filter(found -> found.milestones().size() < FEW).isPresent();
            VBox shorter = room ? right : left;
            dossier.ifPresent(found -> shorter.getChildren().addAll(open(found)));
        }
        for (VBox column : new VBox[] {left, right}) {
            column.setMinWidth(COLUMN);
            column.setMinHeight(0);
            column.setPrefWidth(COLUMN);
            column.setMaxWidth(COLUMN);
            column.getStyleClass().add("scene-column");
        }
        getChildren().addAll(left, right);
    }

    private VBox left() {
        VBox column = new VBox();
        own.widest()
                .ifPresentOrElse(
                        figure -> column.getChildren().add(large(figure)),
                        () ->
                                column.getChildren()
                                        .add(
                                                SceneLabels.of(
                                                        words.wording().noReport(),
                                                        "scene-title",
                                                        "quiet")));
        if (own.widest().filter(figure -> figure.quantity().isKnown()).isPresent()) {
            column.getChildren().add(bar());
        }
        own.reported()
                .filter(figure -> own.widest().filter(figure::equals).isEmpty())
                .map(this::further)
                .forEach(column.getChildren()::add);
        silent().ifPresent(silence -> column.getChildren().add(silence));
        return column;
    }

    private Node large(Figure figure) {
        QuantityLabel number =
                SceneLabels.number(figure, QuantityLabel.Role.SCENE_HERO, words.language());
        VBox large =
                new VBox(
                        PhasesPicture.swatched(figure.phase(), words),
                        number,
                        SceneLabels.marked(
                                figure, words.remark(figures, figure), words.language()));
        large.getStyleClass().add("scene-large");
        return large;
    }

    private Region bar() {
        PhaseBar bar = new PhaseBar(PITCH);
        bar.languageProperty().set(words.language());
        bar.readingProperty().set(Reading.of(own));
        bar.maximumProperty().set(own.widest().map(PartsPicture::length).orElse(1.0));
        bar.setPrefHeight(BAR);
        bar.setMaxWidth(COLUMN - BAR);
        return bar;
    }

    private Node further(Figure figure) {
        QuantityLabel number =
                SceneLabels.number(figure, QuantityLabel.Role.SCENE_FIGURE, words.language());
        number.getStyleClass().add("scene-further-number");
        HBox name = PhasesPicture.swatched(figure.phase(), words);
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox words =
                new VBox(
                        name,
                        SceneLabels.marked(
                                figure, this.words.remark(figures, figure), this.words.language()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, number);
        row.getStyleClass().add("scene-further");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The phases nobody has reported, in words.
    private Optional<Node> silent() {
        String phases =
                Stream.of(Phase.values())
                        .filter(phase -> own.at(phase).isEmpty())
                        .map(words.wording()::phase)
                        .collect(Collectors.joining(", "));
        return phases.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(SceneLabels.wrapped(words.get("silent", phases), "scene-text"));
    }

    private Node uses(Programme programme) {
        String uses =
                programme.workloads().stream()
                        .map(use -> use.in(words.language()))
                        .collect(Collectors.joining(" · "));
        return SceneLabels.wrapped(
                uses.isEmpty() ? programme.aim().in(words.language()) : uses, "scene-text");
    }

    /// What nobody says of it.
    private List<Node> open(Dossier dossier) {
        return dossier.unknowns().stream()
                .limit(OPEN)
                .map(unknown ->
                        (Node)
                                SceneLabels.wrapped(
                                        words.get("open", unknown.text().in(words.language())),
                                        "scene-note",
                                        "quiet"))
                .toList();
    }

    private VBox right(Optional<Dossier> dossier) {
        VBox column = new VBox();
        dossier.ifPresent(found -> {
            Region events = new EventLines(found.milestones(), figures.clock().asOf(), words);
            column.getChildren().add(events);
            found.conflicts().stream()
                    .findFirst()
                    .map(conflict -> new DisputeBox(conflict, figures.visibility(), words))
                    .ifPresent(column.getChildren()::add);
        });
        return column;
    }

    /// What there is no room for is left out from the end.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node column : getChildren()) {
            for (Node part : ((VBox) column).getChildren()) {
                double bottom = part.getLayoutY() + part.getLayoutBounds().getHeight();
                part.setVisible(bottom <= getHeight());
            }
        }
    }
}
