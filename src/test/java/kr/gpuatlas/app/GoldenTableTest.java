package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kr.gpuatlas.cli.Commands;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the pledge must say on its key dates: announced, contracted, delivered, in service, in the
/// window and in the program's output alike.
@ExtendWith(ApplicationExtension.class)
class GoldenTableTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController controller =
                new AtlasController(model, MapReader.read(), new Desk(), new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, – · 13 136 · – · –",
        "2025-11-02, ≥>≤≈ 260 000 · 13 136 · – · –",
        "2025-12-31, ≥>≈ 260 000 · 13 136 · ≈ 13 000 · –",
        "2026-03-31, ≥>≈ 260 000 · 13 136 · ≈ 13 000 · ≤ 4 224",
        "2026-07-05, ≥>≈ 260 000 · 22 840 · ≈ 13 000 · ≤ 4 224",
        "2026-10-07, ≥>≈ 260 000 · 22 840 · ≈ 13 000 · ≤ 4 224"
    })
    void windowAndProgramSayTheSameOnEachKeyDate(LocalDate day, String expected, FxRobot robot) {
        robot.interact(() -> model.change("as-of", view -> view.withAsOf(day)));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(expected, plain(String.join(" · ", inWindow(robot))));
        assertEquals(expected, plain(String.join(" · ", inProgram(day))));
    }

    private static List<String> inWindow(FxRobot robot) {
        return robot.lookup(".hero-tile").queryAll().stream()
                .map(tile -> robot.from(tile).lookup(".quantity").queryAs(QuantityLabel.class))
                .map(QuantityLabel::text)
                .toList();
    }

    /// The four lines of the pledge as `figures` prints them.
    private static List<String> inProgram(LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit =
                Commands.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        "figures",
                        "--as-of",
                        day.toString(),
                        "--lang",
                        "en");
        assertEquals(0, exit);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.stream()
                .dropWhile(line -> !line.endsWith("P-NATIONAL"))
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches("  (Announced|Contracted|Delivered|In service) .*"))
                .map(line -> line.strip().split(" {2,}", -1)[1])
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace(',', ' ');
    }
}
