package kr.gpuatlas.view.briefing;

import java.util.List;
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
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// Who gets what: a bar for each part of the pledge, all on one scale.
final class PartsPicture extends VBox {
    private static final double BAR = 60;
    private static final double PITCH = 2;
    private static final double GAP = 40;

    PartsPicture(SceneContents contents, SceneWords words) {
        getStyleClass().add("scene-rows");
        Figures figures = contents.figures();
        List<String> parts = figures.dataset().pledge().parts();
        double largest =
                parts.stream()
                        .flatMap(part -> figures.about(part).widest().stream())
                        .mapToDouble(PartsPicture::length)
                        .max()
                        .orElse(1);
        for (String part : parts) {
            HBox row = row(figures, part, largest, words);
            setVgrow(row, Priority.ALWAYS);
            getChildren().add(row);
        }
    }

    static double length(Figure figure) {
        return length(figure.quantity());
    }

    static double length(Quantity quantity) {
        return quantity.stated()
                .or(quantity::max)
                .or(quantity::min)
                .map(Number::doubleValue)
                .orElse(0.0);
    }

    private static HBox row(Figures figures, String part, double largest, SceneWords words) {
        VBox name =
                new VBox(
                        Space.M,
                        SceneLabels.of(words.name(figures, part), "scene-name", "main-text"));
        Optional<Figure> announced = figures.about(part).at(Phase.ANNOUNCED);
        announced
                .map(figure -> SceneLabels.dated(figure, words.language()))
                .ifPresent(name.getChildren()::add);
        name.getStyleClass().add("scene-part-name");
        name.setAlignment(Pos.CENTER_LEFT);
        PhaseBar bar = new PhaseBar(PITCH);
        bar.languageProperty().set(words.language());
        bar.readingProperty().set(Reading.of(figures.about(part)));
        bar.maximumProperty().set(largest);
        bar.setPrefHeight(BAR);
        bar.setMaxHeight(BAR);
        HBox.setHgrow(bar, Priority.ALWAYS);
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.SCENE_FIGURE);
        number.languageProperty().set(words.language());
        number.slotProperty().set(true);
        number.setQuantity(
                announced.map(Figure::quantity).orElse(Quantity.unknown(part)), Unit.GPU);
        HBox figure = new HBox(number);
        figure.getStyleClass().add("scene-part-figure");
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(GAP, name, bar, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
