package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CalendarTest {
    private static final Edition EDITION = EmbeddedDataset.read().edition();

    private final List<LocalDate> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Calendar calendar = new Calendar(() -> EDITION, chosen::add);
        stage.setScene(new Scene(new StackPane(calendar, new Button("Day")), 500, 500));
        stage.show();
    }

    private static Calendar calendar(FxRobot robot) {
        return robot.lookup(".calendar-anchor").queryAs(Calendar.class);
    }

    private static DateCell day(FxRobot robot, LocalDate day) {
        return robot.lookup(".day-cell").queryAllAs(DateCell.class).stream()
                .filter(cell -> day.equals(cell.getItem()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void openingChoosesNothingAndAClickChoosesTheDay(FxRobot robot) {
        robot.interact(() -> calendar(robot).open(EDITION.lastDay()));
        assertEquals(List.of(), chosen);

        LocalDate before = EDITION.lastDay().minusDays(1);
        robot.clickOn(day(robot, before));

        assertEquals(List.of(before), chosen);
        assertFalse(calendar(robot).isShowing());
    }

    @Test
    void aDayThatIsFollowedIsNotChosen(FxRobot robot) {
        LocalDate before = EDITION.lastDay().minusDays(3);
        robot.interact(() -> calendar(robot).open(EDITION.lastDay()));
        robot.interact(() -> calendar(robot).follow(before));

        assertEquals(List.of(), chosen);
        assertEquals(before, calendar(robot).getValue());
    }

    @Test
    void daysTheDatasetDoesNotCoverCannotBeChosen(FxRobot robot) {
        robot.interact(() -> calendar(robot).open(EDITION.lastDay()));

        assertFalse(day(robot, EDITION.lastDay()).isDisabled());
        assertTrue(day(robot, EDITION.lastDay().plusDays(1)).isDisabled());
    }
}
