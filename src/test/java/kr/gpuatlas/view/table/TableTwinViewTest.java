package kr.gpuatlas.view.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TableTwinViewTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder();
    private final TableTwinView page =
            new TableTwinView(model, (_, _) -> Optional.empty(), recorder);

    /// Controls need the toolkit as soon as they are made.
    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(page, 990, 700);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static TwinTable table(FxRobot robot) {
        return robot.lookup(".twin-table").query();
    }

    private static List<String> ids(FxRobot robot) {
        return table(robot).getItems().stream().map(Row::id).toList();
    }

    private static TableColumn<Row, ?> column(FxRobot robot, Column wanted) {
        return table(robot).getColumns().stream()
                .filter(column -> column.getUserData() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void change(FxRobot robot, UnaryOperator<ViewState> next) {
        robot.interact(() -> model.change("test", next));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void list(FxRobot robot, Kind kind) {
        robot.interact(() ->
                robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                        .filter(b -> b.getText().equals(kind.title().in(Language.EN)))
                        .forEach(ToggleButton::fire));
    }

    private static void sort(FxRobot robot, Column by, TableColumn.SortType way) {
        robot.interact(() -> {
            TableColumn<Row, ?> column = column(robot, by);
            column.setSortType(way);
            table(robot).getSortOrder().setAll(List.of(column));
        });
    }

    private static String stated(Row row) {
        return row.shown(Column.STATED, Language.EN);
    }

    @Test
    void numbersSortAsNumbersAndUnknownStaysLastBothWays(FxRobot robot) {
        sort(robot, Column.STATED, TableColumn.SortType.DESCENDING);
        List<String> down =
                table(robot).getItems().stream().map(TableTwinViewTest::stated).toList();
        assertEquals("260,000", down.getFirst());
        assertEquals("", down.getLast());

        sort(robot, Column.STATED, TableColumn.SortType.ASCENDING);
        List<String> up = table(robot).getItems().stream().map(TableTwinViewTest::stated).toList();
        assertEquals("", up.getLast());
        assertEquals("260,000", up.stream().filter(text -> !text.isEmpty()).toList().getLast());

        sort(robot, Column.QUANTITY, TableColumn.SortType.DESCENDING);
        assertEquals(
                "no report", table(robot).getItems().getLast().shown(Column.QUANTITY, Language.EN));
    }

    @Test
    void theKeysExplainTheRowThatArrowsLedTo(FxRobot robot) {
        robot.interact(() -> table(robot).enter());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.E);

        assertEquals(List.of("P-NATIONAL.contracted", "P-NATIONAL.delivered"), recorder.explained);
    }

    @Test
    void selectedRowsAreCopiedUnderTheHeadsOfTheirColumns(FxRobot robot) {
        robot.interact(() -> table(robot).enter());
        press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        press(robot, KeyCode.CONTROL, KeyCode.C);

        List<String> lines = recorder.copied.getFirst().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().startsWith("What\tPhase or subject\tQuantity\tStated"));
        assertTrue(lines.get(2).contains("\tContracted\t"), lines.get(2));
        assertTrue(lines.get(2).contains("\t22840\t"), lines.get(2));
    }

    @Test
    void wordsNarrowTheRowsAndEscBringsThemBack(FxRobot robot) {
        int all = ids(robot).size();
        TextField words = robot.lookup(".table-words").query();
        robot.interact(words::requestFocus);
        robot.write("samsung announced");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("P-SAMSUNG.announced"), ids(robot));
        assertEquals(
                "1 of " + all + " rows", robot.lookup(".table-count").<Label>query().getText());

        press(robot, KeyCode.DOWN);
        assertTrue(table(robot).isFocused());
        robot.interact(words::requestFocus);
        press(robot, KeyCode.ESCAPE);
        assertEquals(all, ids(robot).size());
    }

    @Test
    void theTableFollowsTheDayAndTheFilterOfTheView(FxRobot robot) {
        list(robot, Kind.CLAIMS);
        int all = ids(robot).size();
        change(robot, view -> view.withAsOf(LocalDate.of(2025, 11, 2)));
        assertTrue(ids(robot).size() < all);

        change(robot, view -> view.withFilter(Filter.NONE.withQuery("zzzz")));
        assertEquals(List.of(), ids(robot));
        assertEquals(
                "Nothing passes the filter. Ctrl+Backspace clears it.",
                ((Label) table(robot).getPlaceholder()).getText());
    }

    @Test
    void columnsAreChosenForEachKindAndStayChosen(FxRobot robot) {
        MenuButton columns = robot.lookup(".table-columns").query();
        robot.interact(() -> {
            item(columns, "Qualifier").setSelected(true);
            item(columns, "Qualifier").fire();
        });
        assertEquals("Qualifier", column(robot, Column.QUALIFIER).getText());

        list(robot, Kind.SITES);
        list(robot, Kind.FIGURES);
        assertEquals("Qualifier", column(robot, Column.QUALIFIER).getText());
        assertTrue(item(columns, "Qualifier").isSelected());

        change(robot, view -> view.withLanguage(Language.KO));
        assertEquals("수식어", column(robot, Column.QUALIFIER).getText());
    }

    private static CheckMenuItem item(MenuButton button, String name) {
        return button.getItems().stream()
                .map(CheckMenuItem.class::cast)
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSavedIsWhatStandsThere(FxRobot robot) {
        robot.interact(() -> robot.lookup(".table-words").<TextField>query().setText("hyundai"));
        sort(robot, Column.STATED, TableColumn.SortType.DESCENDING);
        robot.interact(() ->
                robot.lookup(".table-export").<MenuButton>query().getItems().getFirst().fire());

        assertEquals(List.of(Format.CSV), recorder.formats);
        assertEquals(
                ids(robot), recorder.exported.getFirst().rows().stream().map(Row::id).toList());
        assertFalse(ids(robot).isEmpty());
    }

    @Test
    void aPlaceIsShownOnTheMapAndASourceIsOpened(FxRobot robot) {
        list(robot, Kind.SITES);
        robot.interact(() -> table(robot).enter());
        press(robot, KeyCode.ENTER);
        assertEquals(ids(robot).getFirst(), recorder.shown.getFirst().id());

        list(robot, Kind.SOURCES);
        robot.interact(() -> table(robot).enter());
        press(robot, KeyCode.ENTER);
        assertEquals(
                table(robot).getItems().getFirst().address().stream().toList(), recorder.browsed);
    }

    /// JavaFX names the nodes inside its own controls too: a rule for one of ours that fits them
    /// has every row blurred into a shadow at every frame.
    @Test
    void nothingInsideTheTableThrowsAShadow(FxRobot robot) {
        List<Node> shadowed =
                robot
                        .from(table(robot))
                        .lookup((Node node) -> node.getEffect() != null)
                        .queryAll()
                        .stream()
                        .filter(node -> node.getBoundsInLocal().getWidth() > 100)
                        .toList();

        assertEquals(List.of(), shadowed);
    }
}
