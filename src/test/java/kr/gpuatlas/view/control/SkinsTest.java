package kr.gpuatlas.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
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
    void aControlThatComesIntoAWindowHasItsSkinAtOnce() {
        Label outer = new Label("outer");
        Label inner = new Label("inner");
        Screens.onFx(() -> {
            VBox part = new VBox(outer, new HBox(inner));
            Scene scene = new Scene(new VBox(part));
            Skins.make(part);
            assertThat(outer.getSkin()).isNull();

            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            Label late = new Label("late");
            part.getChildren().add(late);
            Skins.make(part);
            assertThat(late.getSkin()).isNotNull();
            stage.close();
            return scene;
        });

        assertThat(outer.getSkin()).isNotNull();
        assertThat(inner.getSkin()).isNotNull();
    }
}
