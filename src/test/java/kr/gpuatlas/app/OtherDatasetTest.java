package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where another dataset comes into the window, what is different in it is one click away.
@ExtendWith(ApplicationExtension.class)
class OtherDatasetTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Dataset FIRST = dataset(first());
    private static final Dataset SECOND = dataset(second());

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(FIRST, ViewState.opening(FIRST, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasController> controller = Optional.empty();

    private static String first() {
        try (InputStream in =
                Objects.requireNonNull(EmbeddedDataset.class.getResourceAsStream("small.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// A later version that knows another number.
    private static String second() {
        return first().replace("\"version\": \"1\"", "\"version\": \"2\"")
                .replace("13136", "12345");
    }

    /// One whose quotation is longer than the law on quotations likes.
    private static String warned() {
        return second().replace("최대 5만 장", "최대 5만 장 ".repeat(40).strip());
    }

    private static Dataset dataset(String json) {
        Reading reading = DatasetReader.read(json.getBytes(StandardCharsets.UTF_8), "small.json");
        return ((Reading.Accepted) reading).dataset();
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController built = new AtlasController(model, MAP, desk, new Background());
        controller = Optional.of(built);
        Scene scene = new Scene(built.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("second.png");
        SheetOrder order =
                new SheetOrder(
                        SheetKind.CARD,
                        SheetSize.parse("640x400").orElseThrow(),
                        Paper.LIGHT,
                        Stamp.NONE,
                        true);
        Release release = Release.of(SECOND, Audience.PUBLIC, LocalDate.of(2026, 11, 1));
        ViewState seen = ViewState.opening(release.dataset(), Theme.DARK, Language.EN);
        new Press(MAP)
                .print(
                        new Press.Assignment(release, seen, order),
                        FileKind.PNG,
                        file,
                        PngEncoder.Progress.NONE);
        return file;
    }

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> controller.orElseThrow().open(List.of(file)));
        Seen.until(() -> model.datasets().value().edition().version().equals("2"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Optional<Button> offer(FxRobot robot) {
        return button(robot, "What is different");
    }

    private static Optional<Button> button(FxRobot robot, String words) {
        return robot.lookup(".notification-bar").lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst();
    }

    private static void assertTellsTheDifference(FxRobot robot) {
        String title = robot.lookup(".changes-head").lookup(".title").<Labeled>query().getText();
        assertTrue(title.startsWith("What is different in small 2 from small 1"), title);
        assertTrue(
                robot.lookup(".change-row").lookup(".main-text").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .anyMatch(words -> words.contains("13,136") && words.contains("12,345")),
                "the number that is another");
        List<String> chosen =
                robot
                        .lookup(".from-chooser")
                        .lookup(".toggle-button")
                        .queryAllAs(ToggleButton.class)
                        .stream()
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText)
                        .toList();
        assertEquals(List.of("Open before: small 1"), chosen);
    }

    @Test
    void aPictureThatBringsAnotherDatasetOffersWhatIsDifferentInIt(FxRobot robot) throws Exception {
        drop(robot, picture());
        robot.interact(() -> offer(robot).orElseThrow().fire());
        assertTellsTheDifference(robot);
        assertEquals(
                1,
                robot.lookup(".change-row").queryAll().size(),
                "what is marked as internal was not let out, which is no difference");
    }

    @Test
    void anotherVersionOfTheFileOffersItToo(FxRobot robot) throws Exception {
        Path file = folder.resolve("second.json");
        Files.writeString(file, second());
        drop(robot, file);
        robot.interact(() -> controller.orElseThrow().run(Command.CHANGES));
        assertTellsTheDifference(robot);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.interact(() -> offer(robot).orElseThrow().fire());
        assertTellsTheDifference(robot);
    }

    @Test
    void theWarningsOfAnOpenedFileCanBeRead(FxRobot robot) throws Exception {
        Path file = folder.resolve("warned.json");
        Files.writeString(file, warned());
        drop(robot, file);
        Button show = button(robot, "Show the warnings").orElseThrow();
        robot.interact(show::fire);

        List<String> said =
                robot.lookup(".findings-sheet").lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList();
        assertTrue(said.getFirst().startsWith("This file was opened."), said.toString());
        assertTrue(said.stream().anyMatch(words -> words.matches("\\d+:\\d+ .*")), said.toString());
    }

    @Test
    void aDatasetAboutSomethingElseIsOpenedAndNotCompared(FxRobot robot) throws Exception {
        Path file = folder.resolve("other.json");
        Files.writeString(file, second().replace("\"id\": \"small\"", "\"id\": \"elsewhere\""));
        drop(robot, file);
        assertEquals(Optional.empty(), offer(robot));
    }
}
