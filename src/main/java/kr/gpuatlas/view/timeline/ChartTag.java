package kr.gpuatlas.view.timeline;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;

/// A number in the chart with the words that say what it counts, and a hairline down to its step
/// when it stands away from it.
final class ChartTag extends HBox {
    private static final double SWATCH_WIDTH = 12;
    private static final double SWATCH_HEIGHT = 8;

    private final Region stem = new Region();

    /// What a tag says.
    ///
    /// @param kind its style class
    /// @param before words before the number
    /// @param figureId id of the figure or claim that explains the number
    /// @param after words after the number
    record Text(
            String kind,
            Optional<Phase> swatch,
            String before,
            Optional<Quantity> number,
            String figureId,
            String after,
            Language language) {
        static Text of(String kind, Language language) {
            return new Text(kind, Optional.empty(), "", Optional.empty(), "", "", language);
        }

        Text swatch(Phase phase) {
            return new Text(kind, Optional.of(phase), before, number, figureId, after, language);
        }

        Text before(String words) {
            return new Text(kind, swatch, words, number, figureId, after, language);
        }

        Text number(Quantity quantity, String explained) {
            return new Text(
                    kind, swatch, before, Optional.of(quantity), explained, after, language);
        }

        Text after(String words) {
            return new Text(kind, swatch, before, number, figureId, words, language);
        }
    }

    ChartTag(Text text) {
        getStyleClass().addAll("chart-tag", text.kind());
        setAlignment(Pos.CENTER_LEFT);
        stem.getStyleClass().add("chart-stem");
        stem.setMouseTransparent(true);
        stem.setVisible(false);
        text.swatch()
                .ifPresent(phase ->
                        getChildren().add(new PhaseSwatch(phase, SWATCH_WIDTH, SWATCH_HEIGHT)));
        words(text.before());
        text.number().ifPresent(quantity -> number(quantity, text));
        words(text.after());
    }

    private void number(Quantity quantity, Text text) {
        QuantityLabel label = new QuantityLabel(QuantityLabel.Role.NOTE);
        label.languageProperty().set(text.language());
        label.setQuantity(quantity, Unit.GPU);
        label.figureIdProperty().set(text.figureId());
        getChildren().add(label);
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().add("chart-words");
            getChildren().add(label);
        }
    }

    Region stem() {
        return stem;
    }

    double width() {
        return Math.ceil(prefWidth(-1));
    }

    double height() {
        return Math.ceil(prefHeight(-1));
    }

    void hide() {
        setVisible(false);
        stem.setVisible(false);
    }

    /// @param hairline of no height when there is none
    void put(Bounds place, Bounds hairline) {
        setVisible(true);
        resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        stem.setVisible(hairline.getHeight() > 0);
        stem.resizeRelocate(
                hairline.getMinX(), hairline.getMinY(), hairline.getWidth(), hairline.getHeight());
    }
}
