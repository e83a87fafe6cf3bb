package kr.gpuatlas.controller;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;

/// The window in which sheets are asked for.
final class ExportStage {
    private ExportStage() {}

    static ExportController show(Stage stage, AtlasModel model, Desk desk, Background background) {
        Fonts.load();
        ProvinceMap map = MapReader.read();
        AtlasController window = new AtlasController(model, map, desk, background);
        ExportController exports =
                new ExportController(
                        model,
                        map,
                        new Outside(desk, background, new Releases(model, background)),
                        window.view(),
                        new ExportController.Presented(
                                () -> BriefingController.shipped(model).scenes(), () -> {}));
        Scene scene = new Scene(window.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
        return exports;
    }

    /// A sheet that is soon drawn.
    static ExportView.Wanted small(FileKind kind) {
        return card("640x400", kind);
    }

    static ExportView.Wanted card(String size, FileKind kind) {
        SheetOrder order =
                new SheetOrder(
                        SheetKind.CARD,
                        SheetSize.parse(size).orElseThrow(),
                        Paper.LIGHT,
                        Stamp.NONE,
                        false);
        return new ExportView.Wanted(order, Language.EN, kind);
    }
}
