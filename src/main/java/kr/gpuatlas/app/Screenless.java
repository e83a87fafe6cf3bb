package kr.gpuatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.image.Image;
import kr.gpuatlas.cli.Terminal;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PictureFile;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Exposing;
import kr.gpuatlas.studio.Folders;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.studio.Studio;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Stylesheets;
import org.slf4j.LoggerFactory;

/// The program without a display: draws the dashboard into a file and says so.
final class Screenless {
    private static final Texts TEXTS = Texts.beside(Screenless.class);
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final Path PICTURE = Path.of("gpu-atlas.png");

    private Screenless() {}

    /// Draws the dashboard of the first file, or of the embedded dataset.
    ///
    /// @return the exit code: 0 when the picture was written, 1 when not, which was said
    static int run(List<String> files) {
        Toolkit.withoutScreen();
        AtlasModel model = AtlasApp.model(preferences());
        return files.isEmpty() ? draw(model) : draw(model, Path.of(files.getFirst()));
    }

    private static Preferences preferences() {
        return new PreferencesFile(Folders.here().config()).read().preferences();
    }

    /// Says that a wall needs a display.
    ///
    /// @return the exit code
    static int refuseWall() {
        Terminal.complain(TEXTS.get(AtlasApp.language(preferences()), "screenless.wall"));
        return FAILED;
    }

    /// Says what is wrong with a call.
    ///
    /// @return the exit code
    static int misuse(Text fault) {
        Terminal.complain(fault.in(AtlasApp.language(preferences())));
        return MISUSED;
    }

    /// Says that there is a display, and yet no window.
    ///
    /// @return the exit code
    static int windowless(RuntimeException cause) {
        LoggerFactory.getLogger(Screenless.class).error("no window", cause);
        Terminal.complain(
                TEXTS.get(
                        AtlasApp.language(preferences()),
                        "windowless",
                        Optional.ofNullable(cause.getMessage()).orElse(cause.toString()),
                        Log.file(Folders.here().state())));
        return FAILED;
    }

    private static int draw(AtlasModel model, Path file) {
        try {
            if (Files.exists(PICTURE) && Files.isSameFile(file, PICTURE)) {
                return refuse("screenless.same", file, model);
            }
            if (PictureReader.isPicture(file)) {
                return drawAgain(model, file);
            }
            return switch (DatasetReader.read(file)) {
                case Reading.Accepted(var dataset, var _) -> {
                    model.open(dataset);
                    yield draw(model);
                }
                case Reading.Refused(var findings) -> refuse(findings, model);
            };
        } catch (NoSuchFileException e) {
            return refuse("screenless.missing", file, model);
        } catch (IOException e) {
            return fail("screenless.unreadable", file, e, model);
        }
    }

    /// The view a picture carries, on the dataset it carries or else on the one that ships.
    private static int drawAgain(AtlasModel model, Path file) throws IOException {
        return switch (PictureReader.read(file)) {
            case PictureReader.Carried carried -> {
                carried.snapshot().dataset().ifPresent(model::open);
                model.change("picture", _ -> carried.snapshot().view());
                yield draw(model);
            }
            case PictureReader.Nothing() -> refuse("screenless.nothing", file, model);
            case PictureReader.Unsound _ -> refuse("screenless.unsound", file, model);
            case PictureReader.Unreadable(var findings) -> refuse(findings, model);
        };
    }

    private static int refuse(String key, Path file, AtlasModel model) {
        Terminal.complain(TEXTS.get(model.language().getValue(), key, file));
        return FAILED;
    }

    private static int refuse(List<Finding> findings, AtlasModel model) {
        findings.forEach(
                finding -> Terminal.complain(finding.sentence().in(model.language().getValue())));
        return FAILED;
    }

    /// A picture leaves: it shows what anybody may have.
    private static int draw(AtlasModel whole) {
        Release release =
                Release.of(
                        whole.dataset().getValue(),
                        Audience.PUBLIC,
                        LocalDate.now(ZoneId.systemDefault()));
        AtlasModel model = new AtlasModel(release.dataset(), whole.views().value());
        int code = drawn(model);
        release.notice()
                .map(notice -> notice.in(model.language().getValue()))
                .ifPresent(Terminal::complain);
        return code;
    }

    private static int drawn(AtlasModel model) {
        Darkroom.Exposure size = Darkroom.Exposure.FULL_HD;
        try (Toolkit.Running _ = Toolkit.start()) {
            Image picture =
                    Exposing.picture(
                            () -> new Studio(Ahead.MAP.get()).window(model),
                            size,
                            Stylesheets.of(model.views().value().theme(), ColorScheme.LIGHT));
            PictureFile.write(picture, PICTURE);
        } catch (IOException e) {
            return fail("screenless.failed", PICTURE, e, model);
        }
        Terminal.say(
                TEXTS.get(
                        model.language().getValue(),
                        "screenless",
                        PICTURE,
                        size.pixelWidth(),
                        size.pixelHeight()));
        return 0;
    }

    private static int fail(String key, Path file, IOException cause, AtlasModel model) {
        LoggerFactory.getLogger(Screenless.class).error("{}: {}", key, file, cause);
        Terminal.complain(TEXTS.get(model.language().getValue(), key, file, cause));
        return FAILED;
    }
}
