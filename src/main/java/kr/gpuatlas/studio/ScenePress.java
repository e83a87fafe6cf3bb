package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;

/// Prints scenes as pictures, each of which carries its view; never on the thread of JavaFX.
public final class ScenePress {
    private static final int DPI = 96;

    private final Studio studio;
    private final Passed passed;
    private final Dataset dataset;
    private final ViewState look;
    private final String sha256;

    /// @param passed what the audience may have
    /// @param look whose theme and language the pictures have
    public ScenePress(ProvinceMap map, Passed passed, ViewState look) {
        this.studio = new Studio(map);
        this.passed = passed;
        this.dataset = passed.dataset();
        this.look = look;
        this.sha256 = DatasetWriter.sha256(dataset);
    }

    /// Writes one scene, whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    public void print(BriefingScene scene, Path file) throws IOException {
        SceneContents contents = contents(scene);
        String code = contents.code();
        Darkroom.Exposure size = Darkroom.Exposure.FULL_HD;
        Darkroom.Negative negative = expose(() -> screen(contents), size);
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
                (y, rows, argb) -> Press.strip(negative, y, rows, argb),
                PngEncoder.Progress.NONE);
    }

    /// What a scene tells, with the code of its view.
    SceneContents contents(BriefingScene scene) {
        SceneContents told = SceneContents.of(scene, passed, look);
        return told.withCode(ViewCode.of(sha256, ViewJson.write(told.view())));
    }

    /// Which dataset the scenes are told from.
    String edition() {
        return dataset.edition().id() + " " + dataset.edition().version();
    }

    Language language() {
        return look.language();
    }

    /// What somebody who cannot see the picture is told.
    static String description(SceneContents contents) {
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

    /// Draws one scene; to be called on the JavaFX thread.
    SceneScreen screen(SceneContents contents) {
        Fonts.load();
        AtlasModel own = new AtlasModel(dataset, look);
        MapView map = studio.bareMap(own);
        SceneScreen screen =
                new SceneScreen(
                        new Ground(map, own, map.reduceMotionProperty(), map::pressed, map::bare));
        screen.reduceMotionProperty().set(true);
        screen.show(contents);
        return screen;
    }

    /// Lays a region out in the colours of the look.
    Darkroom.Negative expose(Composing composing, Darkroom.Exposure size) {
        return Exposing.inSteps(composing, size, Stylesheets.of(look.theme(), ColorScheme.LIGHT));
    }
}
