package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The view leaves the window as a picture, and comes back from it.
@ExtendWith(ApplicationExtension.class)
class ExportTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState SEEN =
            ViewState.opening(DATASET, Theme.DARK, Language.EN)
                    .withAsOf(LocalDate.of(2026, 3, 1))
                    .withSelection(Optional.of(Selection.programme("P-HYUNDAI")))
                    .withLayer(Layer.POWER)
                    .withCamera(new Camera(35.8, 126.6, 3));

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasController> controller = Optional.empty();

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController built =
                new AtlasController(model, MapReader.read(), desk, new Background());
        controller = Optional.of(built);
        Scene scene = new Scene(built.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ImageView preview(FxRobot robot) {
        return robot.lookup(".export-ground").lookup(ImageView.class::isInstance).query();
    }

    private Path export(FxRobot robot) {
        Path file = folder.resolve("view.png");
        desk.target = Optional.of(file);
        robot.interact(() -> model.change("test", _ -> SEEN));
        press(robot, KeyCode.CONTROL, KeyCode.E);
        Seen.until(() -> preview(robot).getImage() != null);
        robot.interact(() -> size(robot).getEditor().setText("640x400"));
        press(robot, KeyCode.ENTER);
        Seen.until(() -> Files.exists(file));
        return file;
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> size(FxRobot robot) {
        return (ComboBox<String>)
                robot.lookup(".export-form").lookup(".combo-box").queryAll().stream()
                        .filter(node -> ((ComboBox<?>) node).isEditable())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aPictureBringsTheVeryViewBack(FxRobot robot) throws Exception {
        Path file = export(robot);
        press(robot, KeyCode.ESCAPE);
        robot.interact(() ->
                model.change("test", _ -> ViewState.opening(DATASET, Theme.LIGHT, Language.KO)));
        robot.interact(() -> controller.orElseThrow().open(List.of(file)));
        Seen.until(() -> model.views().value().equals(SEEN));
        assertEquals(SEEN, model.views().value());
    }

    @Test
    void theNameSaysDayKindAndDatasetAndTheCodeThatIsPrinted(FxRobot robot) throws Exception {
        Path file = export(robot);
        PictureReader.Carried carried = (PictureReader.Carried) PictureReader.read(file);
        assertEquals(
                List.of(
                        "2026-03-01_dashboard_korea-gpu-atlas-%s_640x400-light_%s.png"
                                .formatted(DATASET.edition().version(), carried.snapshot().code())),
                desk.suggested);
        assertEquals(640, carried.width());
        assertEquals(Optional.of(DATASET), carried.snapshot().dataset());
    }

    @Test
    void whatWasExportedIsWhereTheNextComparisonBegins(FxRobot robot) throws Exception {
        export(robot);
        Seen.until(() -> controller.orElseThrow().lastShown().get().isPresent());
        assertTrue(
                controller.orElseThrow().sheetOrders().get().folder().isPresent(),
                "the folder is remembered");
        assertEquals(
                LocalDate.of(2026, 3, 1),
                controller.orElseThrow().lastShown().get().orElseThrow().asOf());
    }
}
