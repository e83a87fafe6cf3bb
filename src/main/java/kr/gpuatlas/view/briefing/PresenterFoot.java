package kr.gpuatlas.view.briefing;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Space;

/// The keys that are needed most.
final class PresenterFoot extends HBox {
    PresenterFoot(SceneWords words) {
        super(Space.M);
        getStyleClass().add("presenter-foot");
        setAlignment(Pos.CENTER_LEFT);
        add("→", words.get("step.next"));
        add("←", words.get("step.back"));
        add("3 Enter", words.get("foot.number"));
        add("G", words.get("step.overview"));
        add("/", words.get("step.search"));
        add("F1", words.get("step.keys"));
    }

    private void add(String key, String what) {
        getChildren().addAll(new KeyCap(key), SceneLabels.of(what, "note"));
    }
}
