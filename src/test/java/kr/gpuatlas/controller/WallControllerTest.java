package kr.gpuatlas.controller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class WallControllerTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState LOOK = ViewState.opening(DATASET, Theme.DARK, Language.KO);

    @TempDir Path folder;

    @Test
    void aFileThatIsNoBriefingKeepsTheLastPictureWithAMark() throws Exception {
        Screens.start();
        Briefing shipped = BriefingJson.embedded(LOOK);
        Path file = folder.resolve("wall.json");
        write(file, BriefingJson.write(shipped.moving(2, 0)), 1);
        WallController wall = Screens.onFx(() -> started(file));
        Seen.until(() -> shown(wall).equals("announced-is-not-delivered"));
        write(file, "{", 2);
        Screens.onFx(() -> {
            wall.poll();
            return true;
        });
        Seen.until(() -> wall.view().isMarked());
        assertThat(shown(wall)).isEqualTo("announced-is-not-delivered");
        write(file, BriefingJson.write(shipped), 3);
        Screens.onFx(() -> {
            wall.poll();
            return true;
        });
        Seen.until(() -> shown(wall).equals("pledge"));
        assertThat(Screens.onFx(() -> wall.view().isMarked())).isFalse();
        end(wall);
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
        Seen.until(() -> says(wall, "2026.10.08"));
        write(file, newer.substring(0, newer.length() / 2), 3);
        poll(wall);
        Seen.until(() -> wall.view().isMarked());
        assertThat(says(wall, "2026.10.08")).isTrue();
        write(file, newer, 4);
        poll(wall);
        Seen.until(() -> !wall.view().isMarked());
        Path away = folder.resolve("away.json");
        Files.move(file, away);
        poll(wall);
        Seen.until(() -> wall.view().isMarked());
        assertThat(says(wall, "2026.10.08")).isTrue();
        Files.move(away, file);
        poll(wall);
        Seen.until(() -> !wall.view().isMarked());
        end(wall);
    }

    @Test
    void aFileThatIsWrittenAgainAndAgainDoesNotHoldTheWallAtOneScene() throws Exception {
        Screens.start();
        Briefing shipped = BriefingJson.embedded(LOOK);
        Path file = folder.resolve("wall.json");
        String quick =
                BriefingJson.write(shipped).replaceAll("\"seconds\": \\d+", "\"seconds\": 1");
        write(file, quick, 1);
        WallController wall = Screens.onFx(() -> started(file));
        int[] writings = {1};
        Set<String> shown = new HashSet<>();
        Seen.until(() -> {
            write(file, quick, ++writings[0]);
            poll(wall);
            shown.add(shown(wall));
            return shown.size() > 2;
        });
        end(wall);
    }

    @Test
    void whatIsWrongWithAFileIsLoggedOnce() throws Exception {
        Screens.start();
        Logger log = (Logger) LoggerFactory.getLogger(WallController.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        log.addAppender(said);
        Path file = folder.resolve("away.json");
        WallController wall = Screens.onFx(() -> started(file));
        int[] looks = {0};
        Seen.until(() -> {
            poll(wall);
            return ++looks[0] > 20;
        });
        write(file, "{", 1);
        Seen.until(() -> {
            poll(wall);
            return said.list.getLast().getFormattedMessage().contains("refused");
        });
        log.detachAppender(said);
        assertThat(said.list).hasSize(2);
        end(wall);
    }

    @Test
    void whatIsHeldBackUntilADayAppearsAtItsMidnight() throws Exception {
        Screens.start();
        LocalDate day = LocalDate.of(2028, 2, 29);
        AtomicReference<LocalDate> today = new AtomicReference<>(day.minusDays(1));
        Dataset dataset =
                claimed(
                        DATASET.claims().stream()
                                .map(claim -> claim.marked(new Marking.Embargo(day)))
                                .toList());
        WallController wall =
                Screens.onFx(() ->
                        started(
                                new WallController(
                                        new AtlasModel(dataset, LOOK),
                                        MapReader.read(),
                                        new WallController.Sources(
                                                Optional.empty(), Optional.empty()),
                                        new Background(),
                                        today::get)));
        SceneContents held = Screens.onFx(() -> wall.view().shown().orElseThrow());
        poll(wall);
        assertThat(Screens.onFx(() -> wall.view().shown().orElseThrow())).isEqualTo(held);
        today.set(day);
        poll(wall);
        SceneContents told = Screens.onFx(() -> wall.view().shown().orElseThrow());
        assertThat(told.scene()).isEqualTo(held.scene());
        assertThat(told).isNotEqualTo(held);
        end(wall);
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

    private static Dataset claimed(List<Claim> claims) {
        return new Dataset(
                DATASET.edition(),
                DATASET.pledge(),
                DATASET.sources(),
                DATASET.partners(),
                DATASET.programmes(),
                DATASET.lots(),
                DATASET.sites(),
                claims,
                DATASET.milestones(),
                DATASET.conflicts(),
                DATASET.unknowns(),
                DATASET.constants(),
                DATASET.assumptions(),
                DATASET.rulings());
    }

    private static void end(WallController wall) {
        Screens.onFx(() -> {
            wall.stop();
            wall.view().getScene().getWindow().hide();
            return true;
        });
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
        return started(
                new WallController(
                        new AtlasModel(DATASET, LOOK),
                        MapReader.read(),
                        sources,
                        new Background()));
    }

    private static WallController started(WallController made) {
        Scene scene = new Scene(made.view(), 480, 270);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        made.start();
        return made;
    }

    private static String shown(WallController wall) {
        return Screens.onFx(() -> wall.view().shown().orElseThrow().scene().id());
    }

    private static void write(Path file, String text, int at) throws Exception {
        Files.write(file, text.getBytes(UTF_8));
        Files.setLastModifiedTime(file, FileTime.fromMillis(at * 1_000_000L));
    }
}
