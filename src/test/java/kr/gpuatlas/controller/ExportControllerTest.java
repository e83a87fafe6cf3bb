package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The dialogue of sheets, from its first preview to the last file.
@ExtendWith(ApplicationExtension.class)
class ExportControllerTest {
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final ProvinceMap MAP = MapReader.read();
    private static final ExportView.Wanted WANTED =
            new ExportView.Wanted(SheetOrder.USUAL, Language.EN, FileKind.PNG);

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // before each test
    private ExportController exports;

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController window = new AtlasController(model, MAP, desk, background);
        exports =
                new ExportController(
                        model,
                        MAP,
                        new ExportController.Outside(desk, background),
                        window.view(),
                        () -> {});
        Scene scene = new Scene(window.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    /// A preview is asked for a moment after the last keystroke.
    @Test
    void closingTheDialogueBeforeItsFirstPreviewIsNoFault(FxRobot robot) {
        assertDoesNotThrow(() ->
                robot.interact(() -> {
                    exports.open();
                    exports.close();
                    exports.preview(WANTED, 100, 100);
                }));
    }
}
