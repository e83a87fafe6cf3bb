package kr.gpuatlas.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Skins that are made before the pulse.
class SkinsTest {
    @BeforeAll
    static void startJavaFx() {
        Screens.start();
    }

    @Test
    void everyVisibleControlOfAPartHasItsSkinAtOnce() {
        Label outer = new Label("outer");
        Label inner = new Label("inner");
        Label hidden = new Label("hidden");
        Label elsewhere = new Label("elsewhere");
        Screens.onFx(() -> {
            hidden.setVisible(false);
            VBox part = new VBox(outer, new HBox(inner), hidden);
            Scene scene = new Scene(new VBox(part, elsewhere));
            Skins.make(part);
            return scene;
        });

        assertThat(outer.getSkin()).isNotNull();
        assertThat(inner.getSkin()).isNotNull();
        assertThat(hidden.getSkin()).isNull();
        assertThat(elsewhere.getSkin()).isNull();
    }
}
