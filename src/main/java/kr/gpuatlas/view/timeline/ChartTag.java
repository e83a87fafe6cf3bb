package kr.gpuatlas.view.timeline;

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

    ChartTag(String kind) {
        getStyleClass().addAll("chart-tag", kind);
        setAlignment(Pos.CENTER_LEFT);
        stem.getStyleClass().add("chart-stem");
        stem.setMouseTransparent(true);
        stem.setVisible(false);
    }

    ChartTag swatch(Phase phase) {
        getChildren().add(new PhaseSwatch(phase, SWATCH_WIDTH, SWATCH_HEIGHT));
        return this;
    }

    /// @param figureId blank for a number of another day, which cannot be explained now
    ChartTag number(Quantity quantity, String figureId, Language language) {
        QuantityLabel label = new QuantityLabel(QuantityLabel.Role.NOTE);
        label.languageProperty().set(language);
        label.setQuantity(quantity, Unit.GPU);
        label.figureIdProperty().set(figureId);
        getChildren().add(label);
        return this;
    }

    ChartTag words(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("chart-words");
        getChildren().add(label);
        return this;
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

    /// @param x where the hairline falls
    /// @param y where it ends; none is drawn over a short way
    void put(Bounds place, double x, double y) {
        setVisible(true);
        resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        double way = y - place.getMaxY();
        stem.setVisible(way > place.getHeight() / 2);
        stem.resizeRelocate(Math.floor(x), place.getMaxY(), 1, Math.max(0, way));
    }
}
