package kr.gpuatlas.controller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class WallControllerTest {
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final ViewState LOOK = ViewState.opening(DATASET, Theme.DARK, Language.KO);

    @TempDir Path folder;

    @Test
    void aFileThatIsNoBriefingKeepsTheLastPictureWithAMark() throws Exception {
        Screens.start();
        Briefing shipped = BriefingJson.embedded(LOOK);
        Path file = folder.resolve("wall.json");
        write(file, BriefingJson.write(shipped.moving(2, 0)), 1);
        WallController wall = Screens.onFx(() -> started(file));
        until(() -> shown(wall).equals("announced-is-not-delivered"));
        write(file, "{", 2);
        Screens.onFx(() -> {
            wall.poll();
            return true;
        });
        until(() -> Screens.onFx(() -> wall.view().isMarked()));
        assertThat(shown(wall)).isEqualTo("announced-is-not-delivered");
        write(file, BriefingJson.write(shipped), 3);
        Screens.onFx(() -> {
            wall.poll();
            return true;
        });
        until(() -> shown(wall).equals("pledge"));
        assertThat(Screens.onFx(() -> wall.view().isMarked())).isFalse();
        Screens.onFx(() -> {
            wall.stop();
            wall.view().getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void aDatasetIsFollowedWhileItIsReplacedTruncatedAndDeleted() throws Exception {
        Screens.start();
        String old = new String(DatasetWriter.bytes(DATASET), UTF_8);
        String newer = old.replace("2026.10.07", "2026.10.08");
        Path file = folder.resolve("atlas.json");
        write(file, old, 1);
        WallController wall =
                Screens.onFx(() ->
                        started(new WallController.Sources(Optional.empty(), Optional.of(file))));
        write(file, newer, 2);
        poll(wall);
        until(() -> says(wall, "2026.10.08"));
        write(file, newer.substring(0, newer.length() / 2), 3);
        poll(wall);
        until(() -> Screens.onFx(() -> wall.view().isMarked()));
        assertThat(says(wall, "2026.10.08")).isTrue();
        write(file, newer, 4);
        poll(wall);
        until(() -> !Screens.onFx(() -> wall.view().isMarked()));
        Path away = folder.resolve("away.json");
        Files.move(file, away);
        poll(wall);
        until(() -> Screens.onFx(() -> wall.view().isMarked()));
        assertThat(says(wall, "2026.10.08")).isTrue();
        Files.move(away, file);
        poll(wall);
        until(() -> !Screens.onFx(() -> wall.view().isMarked()));
        Screens.onFx(() -> {
            wall.stop();
            wall.view().getScene().getWindow().hide();
            return true;
        });
    }

    /// Whether the foot of the picture names the data.
    private static boolean says(WallController wall, String data) {
        return Screens.onFx(() ->
                wall.view().lookupAll(".scene-footer").stream()
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .filter(label -> !label.getStyleClass().contains("scene-mark"))
                        .anyMatch(label -> label.getText().contains(data)));
    }

    private static void poll(WallController wall) {
        Screens.onFx(() -> {
            wall.poll();
            return true;
        });
    }

    private static WallController started(Path file) {
        return started(new WallController.Sources(Optional.of(file), Optional.empty()));
    }

    private static WallController started(WallController.Sources sources) {
        WallController made =
                new WallController(
                        new AtlasModel(DATASET, LOOK), MapReader.read(), sources, new Background());
        Scene scene = new Scene(made.view(), 480, 270);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        made.start();
        return made;
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private static String shown(WallController wall) {
        return Screens.onFx(() -> wall.view().shown().orElseThrow().scene().id());
    }

    private static void write(Path file, String text, int at) throws Exception {
        Files.write(file, text.getBytes(UTF_8));
        Files.setLastModifiedTime(file, FileTime.fromMillis(at * 1_000_000L));
    }
}
