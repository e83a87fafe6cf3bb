package kr.gpuatlas.view.briefing;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.BriefingScene;

/// The scenes by number, to see where one is and to go to another.
final class SceneStrip extends TilePane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SceneWords words;
    private final PresenterView.Actions actions;
    private List<BriefingScene> shown = List.of();

    SceneStrip(SceneWords words, PresenterView.Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().add("presenter-strip");
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
        String caption = scene.caption().in(words.language()).replaceAll("\\{[^}]*}", "…");
        javafx.scene.control.Label name = new javafx.scene.control.Label(caption);
        name.getStyleClass().addAll("note");
        VBox item =
                new VBox(SceneLabels.of(String.valueOf(index + 1), "strong", "main-text"), name);
        item.getStyleClass().add("presenter-strip-item");
        item.setOnMouseClicked(_ -> actions.go(index));
        return item;
    }
}
