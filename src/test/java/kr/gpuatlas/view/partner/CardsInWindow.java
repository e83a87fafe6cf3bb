package kr.gpuatlas.view.partner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Shows the cards in a window and finds what a person sees of them.
@ExtendWith(ApplicationExtension.class)
abstract class CardsInWindow {
    static final Selection MSIT = Selection.programme("P-MSIT");
    static final Selection SAMSUNG = Selection.programme("P-SAMSUNG");
    static final Selection HYUNDAI = Selection.programme("P-HYUNDAI");

    final AtlasModel model =
            new AtlasModel(
                    Fixture.DATASET, ViewState.opening(Fixture.DATASET, Theme.DARK, Language.EN));
    final Recorder recorder = new Recorder(model);

    /// The library looks for `@Start` in the test's own class only.
    void show(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(Fixture.cards(model, recorder), 400, 900);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.setWidth(400);
        stage.setHeight(900);
        stage.show();
    }

    static CardsView view(FxRobot robot) {
        return robot.lookup(".cards-view").queryAs(CardsView.class);
    }

    static List<Card> cards(FxRobot robot) {
        Set<Card> found = robot.lookup(".card").queryAllAs(Card.class);
        return List.copyOf(found);
    }

    static Set<Selection> shown(FxRobot robot) {
        Set<Selection> shown = new HashSet<>();
        cards(robot).forEach(card -> shown.add(card.selection()));
        return shown;
    }

    static Card card(FxRobot robot, Selection selection) {
        return cards(robot).stream()
                .filter(card -> card.selection().equals(selection))
                .findFirst()
                .orElseThrow();
    }

    static CardInside inside(Card card) {
        return card.inside().orElseThrow();
    }

    static List<String> words(Node card) {
        return card.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    void change(FxRobot robot, UnaryOperator<ViewState> next) {
        robot.interact(() -> model.change("test", next));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void filter(FxRobot robot, UnaryOperator<Filter> next) {
        change(robot, state -> state.withFilter(next.apply(state.filter())));
    }

    static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The button that opens a list of what can be checked.
    static MenuButton choice(FxRobot robot, String title) {
        return robot.lookup(".check-filter > .menu-button").queryAllAs(MenuButton.class).stream()
                .filter(choice -> choice.getText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /// What is listed once its button was pressed.
    static List<String> offered(FxRobot robot) {
        return robot.lookup(".combo-box-popup .list-view").queryListView().getItems().stream()
                .map(String::valueOf)
                .toList();
    }

    /// What the button says is checked, to whoever asks it more closely.
    static List<String> checked(MenuButton choice) {
        String[] words = choice.getAccessibleText().split(": ", 2);
        return words.length < 2 ? List.of() : List.of(words[1].split(", "));
    }
}
