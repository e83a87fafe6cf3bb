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
        Screens.onFx(() -> {
            VBox part = new VBox(outer, new HBox(inner));
            Scene scene = new Scene(new VBox(part));
            Skins.make(part);
            return scene;
        });

        assertThat(outer.getSkin()).isNotNull();
        assertThat(inner.getSkin()).isNotNull();
    }
}
