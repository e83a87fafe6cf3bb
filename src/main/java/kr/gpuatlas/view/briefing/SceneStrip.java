package kr.gpuatlas.view.briefing;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.BriefingScene;

/// The scenes by number, to see where one is and to go to another.
final class SceneStrip extends TilePane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final int COLUMNS = 6;

    private final PresenterView.Actions actions;
    private List<BriefingScene> shown = List.of();

    SceneStrip(PresenterView.Actions actions) {
        this.actions = actions;
        getStyleClass().add("presenter-strip");
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /// All scenes on as few rows as leave the notes their room.
    private void fit(double width) {
        setPrefTileWidth(Math.floor((width - (COLUMNS - 1) * getHgap()) / COLUMNS));
    }

    /// How many rows there are follows from the width, before that is given.
    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
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
        javafx.scene.control.Label name = new javafx.scene.control.Label(actions.title(scene));
        name.getStyleClass().addAll("note");
        VBox item =
                new VBox(SceneLabels.of(String.valueOf(index + 1), "strong", "main-text"), name);
        item.getStyleClass().add("presenter-strip-item");
        item.setOnMouseClicked(_ -> actions.go(index));
        return item;
    }
}
