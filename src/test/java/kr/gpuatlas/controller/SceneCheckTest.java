package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Room;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.briefing.PreflightView;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What should be seen to, before a room sees a briefing and before a sheet leaves.
class SceneCheckTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final List<Integer> gone = new ArrayList<>();
    private int written;

    @BeforeEach
    void start() {
        Screens.start();
    }

    private static ViewState look(Language language) {
        return ViewState.opening(DATASET, Theme.DARK, language);
    }

    private static BriefingModel briefing(Language language) {
        return new BriefingModel(BriefingJson.embedded(look(language)));
    }

    private PreflightView view(BriefingModel briefing, Language language) {
        return new PreflightView(
                        SceneCheck.of(briefing, new SceneSource(DATASET, look(language)), true),
                        language,
                        gone::add,
                        () -> {})
                .offering("Write", () -> written++);
    }

    private static List<String> said(javafx.scene.Parent view) {
        return Screens.onFx(() -> {
            List<String> said = new ArrayList<>();
            view.lookupAll(".label").forEach(label -> said.add(((Label) label).getText()));
            return said;
        });
    }

    private static PreflightView shown(PreflightView view) {
        Screens.onFx(() -> {
            javafx.scene.Scene scene = new javafx.scene.Scene(view, 900, 620);
            scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
            view.applyCss();
            view.layout();
            return true;
        });
        return view;
    }

    @Test
    void aLargerRoomNeedsLargerText() {
        BriefingModel briefing = briefing(Language.EN);
        PreflightView view = shown(Screens.onFx(() -> view(briefing, Language.EN)));
        assertThat(said(view)).noneMatch(words -> words.contains("last row of the room"));
        Screens.onFx(() -> {
            TextField distance = (TextField) view.lookup(".preflight-metres");
            distance.setText("40");
            distance.fireEvent(new ActionEvent());
            view.layout();
            return true;
        });
        assertThat(briefing.room().get()).isEqualTo(new Room(40, Room.USUAL.width()));
        assertThat(said(view)).anyMatch(words -> words.contains("last row of the room"));
    }

    @Test
    void whatIsNoRoomChangesNothing() {
        BriefingModel briefing = briefing(Language.EN);
        PreflightView view = shown(Screens.onFx(() -> view(briefing, Language.EN)));
        for (String wrong : List.of("", "far", "-3", "0", "NaN")) {
            Screens.onFx(() -> {
                TextField distance = (TextField) view.lookup(".preflight-metres");
                distance.setText(wrong);
                distance.fireEvent(new ActionEvent());
                return true;
            });
        }
        assertThat(briefing.room().get()).isEqualTo(Room.USUAL);
    }

    @Test
    void everyFindingLeadsThereAndWritingGoesOn() {
        PreflightView view = shown(Screens.onFx(() -> view(briefing(Language.EN), Language.EN)));
        Screens.onFx(() -> {
            view.lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> !button.getText().equals("Close"))
                    .forEach(Button::fire);
            return true;
        });
        assertThat(gone).isNotEmpty();
        assertThat(written).isEqualTo(1);
    }

    @Test
    void theCheckIsLookedAt() {
        BriefingModel briefing = briefing(Language.KO);
        briefing.room().set(new Room(20, 3));
        var picture =
                Screens.shoot(
                        "preflight-ko",
                        () -> new StackPane(view(briefing, Language.KO)),
                        900,
                        640,
                        Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        assertThat(picture.getWidth()).isEqualTo(900);
    }

    @Test
    void theDialogueOfASheetTellsWhatToSeeToAndLeadsToTheFigure() {
        List<String> explained = new ArrayList<>();
        for (Language language : Language.values()) {
            AtomicReference<StackPane> shown = new AtomicReference<>();
            var picture =
                    Screens.shoot(
                            "export-found-" + language.name().toLowerCase(Locale.ROOT),
                            () -> {
                                shown.set(dialogue(language, explained));
                                return shown.get();
                            },
                            1160,
                            720,
                            Stylesheets.of(
                                    language == Language.KO ? Theme.DARK : Theme.LIGHT,
                                    ColorScheme.DARK));
            assertThat(picture.getWidth()).isEqualTo(1160);
            Screens.onFx(() -> {
                buttons(shown.get().lookup(".export-findings")).forEach(Button::fire);
                return true;
            });
        }
        assertThat(explained).isNotEmpty();
        assertThat(explained)
                .allSatisfy(id ->
                        assertThat(
                                        new AtlasModel(DATASET, look(Language.EN))
                                                .figures()
                                                .getValue()
                                                .figure(id))
                                .isPresent());
    }

    private static StackPane dialogue(Language language, List<String> explained) {
        AtlasModel model = new AtlasModel(DATASET, look(language));
        Desk desk = new Desk();
        AtlasController window =
                new AtlasController(
                        model, kr.gpuatlas.dataset.MapReader.read(), desk, new Background());
        ExportController exports =
                new ExportController(
                        model,
                        kr.gpuatlas.dataset.MapReader.read(),
                        new Outside(desk, new Background(), new Releases(model, new Background())),
                        window.view(),
                        new ExportController.Presented(List::of, () -> {}));
        ExportView view = new ExportView(model, SheetOrders.NONE, exports);
        exports.checkIn(view);
        view.addEventHandler(ExplainEvent.EXPLAIN, event -> explained.add(event.figureId()));
        return new StackPane(view);
    }

    private static List<Button> buttons(javafx.scene.Node node) {
        List<Button> buttons = new ArrayList<>();
        if (node instanceof Button button) {
            buttons.add(button);
        } else if (node instanceof javafx.scene.control.ScrollPane pane) {
            buttons.addAll(buttons(pane.getContent()));
        } else if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> buttons.addAll(buttons(child)));
        }
        return buttons;
    }
}
