package kr.gpuatlas.view.briefing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// The four phases of one thing below each other, on one scale: a phase nobody reported is words.
final class PhasesPicture extends VBox {
    private static final double BAR = 60;
    private static final double PITCH = 2;
    private static final double GAP = 40;
    private static final double SWATCH_WIDTH = 54;
    private static final double SWATCH_HEIGHT = 32;

    private final Figures figures;
    private final SceneWords words;

    PhasesPicture(SceneContents contents, String about, SceneWords words) {
        this.figures = contents.figures();
        this.words = words;
        getStyleClass().add("scene-rows");
        PhaseFigures own = figures.about(about);
        double largest = own.widest().map(PartsPicture::length).orElse(1.0);
        for (Phase phase : Phase.values()) {
            HBox row = row(phase, own.at(phase), largest);
            setVgrow(row, Priority.ALWAYS);
            getChildren().add(row);
        }
    }

    static HBox swatched(Phase phase, SceneWords words) {
        PhaseSwatch swatch = new PhaseSwatch(phase, SWATCH_WIDTH, SWATCH_HEIGHT);
        swatch.languageProperty().set(words.language());
        return SceneLabels.line(
                swatch, SceneLabels.of(words.wording().phase(phase), "scene-name", "main-text"));
    }

    private HBox row(Phase phase, Optional<Figure> figure, double largest) {
        VBox name = new VBox(Space.M, swatched(phase, words));
        figure.ifPresent(found ->
                name.getChildren()
                        .add(
                                SceneLabels.marked(
                                        found, words.remark(figures, found), words.language())));
        name.getStyleClass().add("scene-phase-name");
        name.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(GAP, name, bar(phase, figure, largest), number(figure));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private PhaseBar bar(Phase phase, Optional<Figure> figure, double largest) {
        Map<Phase, Quantity> only = new EnumMap<>(Phase.class);
        figure.ifPresent(found -> only.put(phase, found.quantity()));
        PhaseBar bar = new PhaseBar(PITCH);
        bar.languageProperty().set(words.language());
        bar.readingProperty().set(Reading.of(only));
        bar.maximumProperty().set(largest);
        bar.setPrefHeight(BAR);
        bar.setMaxHeight(BAR);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }

    private HBox number(Optional<Figure> figure) {
        HBox place = new HBox();
        place.getStyleClass().add("scene-part-figure");
        place.setAlignment(Pos.CENTER_RIGHT);
        if (figure.isPresent()) {
            QuantityLabel number =
                    SceneLabels.number(
                            figure.get(), QuantityLabel.Role.SCENE_FIGURE, words.language());
            number.slotProperty().set(true);
            number.setQuantity(figure.get().quantity(), Unit.GPU);
            place.getChildren().add(number);
        } else {
            place.getChildren().add(SceneLabels.of(words.wording().noReport(), "scene-text"));
        }
        return place;
    }
}
