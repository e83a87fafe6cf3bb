package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.view.control.Space;

/// The scenes by number, to see where one is and to go to another.
final class SceneStrip extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final int COLUMNS = 6;

    /// Of a title.
    private static final int LINES = 2;

    private final Function<BriefingScene, String> title;
    private final IntConsumer go;
    private List<BriefingScene> shown = List.of();

    /// @param title the caption of a scene with its figures told
    /// @param go goes to a scene by its place among them
    SceneStrip(Function<BriefingScene, String> title, IntConsumer go) {
        this.title = title;
        this.go = go;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (getChildren().size() + COLUMNS - 1) / COLUMNS;
        return rows == 0 ? 0 : rows * (tileHeight(tileWidth(width)) + Space.M) - Space.M;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double tileWidth(double width) {
        return Math.floor((width - (COLUMNS - 1) * Space.M) / COLUMNS);
    }

    /// All are as high as the highest.
    private double tileHeight(double width) {
        return getChildren().stream().mapToDouble(item -> item.prefHeight(width)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = tileWidth(getWidth());
        double height = tileHeight(width);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            i % COLUMNS * (width + Space.M),
                            Math.floor((double) i / COLUMNS) * (height + Space.M),
                            width,
                            height);
        }
    }

    void show(List<BriefingScene> scenes, int at) {
        if (!shown.equals(scenes)) {
            shown = scenes;
            getChildren().clear();
            for (int i = 0; i < scenes.size(); i++) {
                getChildren().add(item(i, scenes.get(i)));
            }
        }
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
    }

    private VBox item(int index, BriefingScene scene) {
        Prose name = SceneLabels.wrapped(title.apply(scene), "note");
        name.setMostLines(LINES);
        VBox item =
                new VBox(SceneLabels.of(String.valueOf(index + 1), "strong", "main-text"), name);
        item.getStyleClass().add("presenter-strip-item");
        item.setOnMouseClicked(_ -> go.accept(index));
        return item;
    }
}
