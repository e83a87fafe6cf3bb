package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets of the embedded dataset are drawn as somebody last found them right.
///
/// Typeface, rasteriser and platform are the program's own, so a channel of a pixel may differ by
/// rounding only. What differs is marked in `target/golden`. After a change that is meant, `mvn -q
/// test -Dtest=GoldenPicturesTest -Dgolden.fix=true` takes the new ones, to be looked at.
class GoldenPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/kr/gpuatlas/studio/golden");
    private static final Path DRAWN = Path.of("target/golden");
    private static final SheetSize SIZE = SheetSize.of(960, 540);

    /// Of 255, how much a channel may differ.
    private static final int ROUNDING = 4;

    /// How many pixels may differ by more: fewer than a changed digit has.
    private static final int MOST = 10;

    private static final Dataset DATASET = Shipped.DATASET;
    private static final Press PRESS = new Press(MapReader.read());
    private static final Release RELEASE =
            Release.of(DATASET, Audience.PUBLIC, DATASET.edition().lastDay());

    @BeforeAll
    static void start() {
        Screens.start();
    }

    private static ViewState view(String name, Paper paper, Language language) {
        ViewState opening = ViewState.opening(DATASET, paper.theme(), language);
        return switch (name) {
            case "dashboard-march" -> opening.withAsOf(LocalDate.of(2026, 3, 1));
            case "map-power" -> opening.withLayer(Layer.POWER);
            case "map-near" ->
                    opening.withCamera(new Camera(35.6, 126.8, 3))
                            .withSelection(Optional.of(Selection.programme("P-HYUNDAI")));
            case "card-programme" ->
                    opening.withSelection(Optional.of(Selection.programme("P-MSIT")));
            case "card-province" -> opening.withSelection(Optional.of(Selection.province("KR-11")));
            default -> opening;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "dashboard,        DASHBOARD, LIGHT,         EN",
        "dashboard-march,  DASHBOARD, DARK,          KO",
        "map-power,        MAP,       LIGHT,         KO",
        "map-near,         MAP,       DARK,          EN",
        "card-programme,   CARD,      LIGHT,         EN",
        "card-province,    CARD,      DARK,          KO",
        "chart,            CHART,     LIGHT,         KO",
        "chart-dark,       CHART,     DARK,          EN",
        "table,            TABLE,     PRINT,         KO",
        "table-contrast,   TABLE,     HIGH_CONTRAST, EN"
    })
    void theSheetIsTheOneThatWasSeen(String name, SheetKind kind, Paper paper, Language language)
            throws IOException {
        Path drawn = Files.createDirectories(DRAWN).resolve(name + ".png");
        SheetOrder order = new SheetOrder(kind, SIZE, paper, Stamp.NONE, false);
        PRESS.print(
                new Press.Assignment(RELEASE, view(name, paper, language), order),
                FileKind.PNG,
                drawn,
                PngEncoder.Progress.NONE);
        Path golden = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("golden.fix")) {
            Files.createDirectories(FOLDER);
            Files.copy(drawn, golden, StandardCopyOption.REPLACE_EXISTING);
        }
        long different = differences(golden, drawn, DRAWN.resolve(name + "-difference.png"));
        assertTrue(
                different <= MOST, name + ": pixels that differ, see target/golden: " + different);
    }

    /// Counts the pixels that differ; those of the golden picture turn magenta in a third one.
    private static long differences(Path golden, Path drawn, Path marked) throws IOException {
        BufferedImage seen = ImageIO.read(golden.toFile());
        BufferedImage now = ImageIO.read(drawn.toFile());
        assertTrue(
                seen.getWidth() == now.getWidth() && seen.getHeight() == now.getHeight(),
                "another size");
        long different = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if (differ(seen.getRGB(x, y), now.getRGB(x, y))) {
                    different++;
                    seen.setRGB(x, y, 0xFFFF00FF);
                }
            }
        }
        if (different > 0) {
            ImageIO.write(seen, "png", marked.toFile());
        } else {
            Files.deleteIfExists(marked);
        }
        return different;
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            if (Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)) > ROUNDING) {
                return true;
            }
        }
        return false;
    }
}
