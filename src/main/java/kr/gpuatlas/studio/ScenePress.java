package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;

/// Prints scenes as pictures, each of which carries its view; never on the thread of JavaFX.
public final class ScenePress {
    private static final int DPI = 96;

    private final Studio studio;
    private final Dataset dataset;
    private final ViewState look;
    private final String sha256;

    /// @param dataset only what the audience may have
    /// @param look whose theme and language the pictures have
    public ScenePress(ProvinceMap map, Dataset dataset, ViewState look) {
        this.studio = new Studio(map);
        this.dataset = dataset;
        this.look = look;
        this.sha256 = DatasetWriter.sha256(dataset);
    }

    /// Writes one scene, whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    public void print(BriefingScene scene, Path file) throws IOException {
        SceneContents told = SceneContents.of(scene, dataset, look);
        String code = ViewCode.of(sha256, ViewJson.write(told.view()));
        SceneContents contents = told.withCode(code);
        Darkroom.Exposure size = Darkroom.Exposure.FULL_HD;
        Darkroom.Negative negative = Toolkit.call(deliver -> expose(contents, size, deliver));
        try {
            PngSpec spec =
                    new PngSpec(
                            size.pixelWidth(),
                            size.pixelHeight(),
                            DPI,
                            false,
                            List.of(
                                    new PngSpec.Text("Title", contents.title()),
                                    new PngSpec.Text("Description", description(contents)),
                                    new PngSpec.Text(
                                            Press.KEYWORD,
                                            SnapshotJson.write(snapshot(contents, code)))));
            PngWriter.write(
                    file,
                    spec,
                    (y, rows, argb) ->
                            Toolkit.call(deliver -> {
                                negative.strip(y, rows, argb);
                                deliver.accept(true);
                            }),
                    PngEncoder.Progress.NONE);
        } finally {
            Toolkit.call(deliver -> {
                negative.close();
                deliver.accept(true);
            });
        }
    }

    private static String description(SceneContents contents) {
        return String.join(
                "\n", contents.title(), contents.subtitle(), contents.view().asOf().toString());
    }

    private SnapshotJson.Snapshot snapshot(SceneContents contents, String code) {
        return new SnapshotJson.Snapshot(
                dataset.edition().id(),
                dataset.edition().version(),
                sha256,
                code,
                contents.view(),
                Optional.of(dataset),
                Optional.empty());
    }

    private void expose(
            SceneContents contents, Darkroom.Exposure size, Consumer<Darkroom.Negative> onExposed) {
        Fonts.load();
        AtlasModel own = new AtlasModel(dataset, look);
        MapView map = studio.bareMap(own);
        SceneScreen screen = new SceneScreen(new Ground(map, own, map.reduceMotionProperty()));
        screen.reduceMotionProperty().set(true);
        screen.show(contents);
        Darkroom.expose(screen, size, Stylesheets.of(look.theme(), ColorScheme.LIGHT), onExposed);
    }
}
