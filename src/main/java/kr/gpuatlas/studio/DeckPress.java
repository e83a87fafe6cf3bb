package kr.gpuatlas.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.DeckFile;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.briefing.SceneTitle;

/// Makes a presentation of a briefing, to be edited and spoken to; never on the thread of JavaFX.
public final class DeckPress {
    private static final Texts TEXTS = Texts.beside(DeckPress.class);
    private static final String TYPEFACE = "Pretendard";
    private static final int DPI = 96;

    private final ScenePress press;

    public DeckPress(ScenePress press) {
        this.press = press;
    }

    /// Writes a presentation: a slide for each scene, with a title to be edited, and notes.
    ///
    /// @throws IOException if the file cannot be written
    public void print(Briefing briefing, Path file) throws IOException {
        List<BriefingScene> scenes = briefing.scenes();
        DeckFile.write(
                file,
                new DeckFile.About(
                        briefing.title().in(press.language()),
                        press.edition(),
                        TYPEFACE,
                        spoken(press.language())),
                scenes.size(),
                index -> slide(press.contents(scenes.get(index))));
    }

    private static String spoken(Language language) {
        return switch (language) {
            case KO -> "ko-KR";
            case EN -> "en-GB";
        };
    }

    private DeckFile.Slide slide(SceneContents contents) throws IOException {
        Darkroom.Exposure size = Darkroom.Exposure.FULL_HD;
        SceneScreen screen = Toolkit.call(() -> press.screen(contents));
        Darkroom.Negative negative = press.expose(() -> screen, size);
        Optional<SceneTitle> title = Toolkit.call(screen::takeTitle);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngSpec spec = new PngSpec(size.pixelWidth(), size.pixelHeight(), DPI, false, List.of());
        PngEncoder.encode(
                spec,
                png,
                (y, rows, argb) -> Press.strip(negative, y, rows, argb),
                PngEncoder.Progress.NONE);
        return new DeckFile.Slide(
                png.toByteArray(),
                size.pixelWidth(),
                ScenePress.description(contents),
                title(title.orElseThrow()),
                notes(contents));
    }

    private static DeckFile.Title title(SceneTitle title) {
        Bounds place = title.place();
        Color colour = title.colour();
        int rgb =
                channel(colour.getRed()) << 16
                        | channel(colour.getGreen()) << 8
                        | channel(colour.getBlue());
        return new DeckFile.Title(
                title.text(),
                place.getMinX(),
                place.getMinY(),
                place.getWidth(),
                place.getHeight(),
                title.size(),
                rgb);
    }

    private static int channel(double part) {
        return (int) Math.round(part * 255);
    }

    /// What is said to a scene, then its day, its sources and its code.
    private static String notes(SceneContents contents) {
        Wording wording = Wording.in(contents.language());
        String day =
                TEXTS.get(
                        contents.language(),
                        "as-of",
                        wording.dates().day(contents.view().asOf()),
                        contents.code());
        Stream<String> sources = contents.sources().stream().map(source -> line(source, wording));
        return Stream.of(Stream.of(contents.notes(), day), sources)
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Source source, Wording wording) {
        return Stream.of(
                        Stream.of(source.publisher().in(wording.language()), source.title()),
                        source.published().stream().map(wording.dates()::span),
                        source.url().stream().map(Object::toString))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
