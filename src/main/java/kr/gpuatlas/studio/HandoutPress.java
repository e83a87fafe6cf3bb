package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PdfFile;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.view.briefing.HandoutView;

/// Makes the pages of a briefing that are taken away from the room; never on the thread of JavaFX.
public final class HandoutPress {
    private static final SheetSize PAGE = new SheetSize(2480, 3508, 2, 300);

    private final ScenePress press;

    public HandoutPress(ScenePress press) {
        this.press = press;
    }

    /// Bytes that it takes.
    public static long memory() {
        return Footprint.ofPages(PAGE);
    }

    /// Writes a page for each scene: its picture, what is said to it, and its sources.
    ///
    /// @throws IOException if the file cannot be written
    public void print(Briefing briefing, Path file) throws IOException {
        List<BriefingScene> scenes = briefing.scenes();
        PdfFile.About about =
                new PdfFile.About(
                        briefing.title().in(press.language()),
                        press.edition(),
                        scenes.stream()
                                .map(scene -> press.contents(scene).code())
                                .distinct()
                                .collect(Collectors.joining(" ")),
                        press.language().locale().getLanguage());
        PdfFile.write(
                file,
                about,
                scenes.size(),
                index -> page(briefing, index),
                PngEncoder.Progress.NONE);
    }

    private PdfFile.Page page(Briefing briefing, int index) {
        SceneContents contents = press.contents(briefing.scenes().get(index));
        HandoutView.Folio folio =
                new HandoutView.Folio(
                        briefing.title().in(press.language()), index + 1, briefing.scenes().size());
        Darkroom.Exposure size =
                new Darkroom.Exposure(HandoutView.WIDTH, HandoutView.HEIGHT, PAGE.scale());
        Darkroom.Negative negative =
                press.expose(() -> new HandoutView(press.screen(contents), contents, folio), size);
        return new SheetPage(negative, PAGE, PngEncoder.Progress.NONE).at(index);
    }
}
