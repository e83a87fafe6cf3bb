package kr.gpuatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The first picture of a start has the numbers, the cards and the sites; all else comes with the
/// pulses after it.
class FirstPictureTest {
    /// After these the first picture stands, and after as many again all that came after it.
    private static final int FIRST = 5;

    private static final int LAST = 20;

    record Opened(Screens.Size size, Theme theme, Language language) {
        AtlasView window() {
            ViewState opening = ViewState.opening(Shipped.DATASET, theme, language);
            AtlasModel model = new AtlasModel(Shipped.DATASET, opening);
            return new AtlasController(model, Shipped.MAP, new Desk(), new Background()).view();
        }

        List<String> stylesheets() {
            return Stylesheets.of(theme, ColorScheme.DARK);
        }

        WritableImage render(int pulses, AtlasView window) {
            return Screens.render(pulses, () -> window, size, stylesheets());
        }

        @Override
        public String toString() {
            return size.width() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        }
    }

    static Stream<Opened> windows() {
        return Stream.of(
                new Opened(new Screens.Size(1920, 1080, 1), Theme.DARK, Language.KO),
                new Opened(new Screens.Size(1920, 1080, 1), Theme.LIGHT, Language.EN),
                new Opened(new Screens.Size(1280, 720, 1), Theme.LIGHT, Language.KO),
                new Opened(new Screens.Size(1280, 720, 1), Theme.DARK, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void itHasTheNumbersTheCardsAndTheSites(Opened opened) {
        AtlasView window = made(opened);
        Screens.onFx(window::showEssentials);
        Screens.write("first-picture-" + opened, opened.render(FIRST, window));

        assertThat(Screens.onFx(() -> said(window)))
                .contains("260,000", "22,840", "4,224", "50,000")
                .contains(opened.language() == Language.KO ? "삼성" : "Samsung");
        assertThat(Screens.onFx(() -> sites(window))).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void completedItIsTheWindowThatIsShownAtOnce(Opened opened) {
        WritableImage atOnce = opened.render(LAST, made(opened));
        AtlasView window = made(opened);
        Screens.onFx(() -> {
            completed(window.showEssentials(), () -> {});
            return true;
        });
        WritableImage completed = opened.render(LAST, window);

        assertThat(differences(atOnce, completed)).isZero();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void whoTurnsToAnotherBoardMeanwhileComesBackToTheSameWindow(Opened opened) {
        AtlasView whole = made(opened);
        AtlasView window = made(opened);
        Screens.onFx(() -> {
            completed(List.of(() -> turn(whole), () -> comeBack(whole)), () -> {});
            return true;
        });
        WritableImage atOnce = opened.render(LAST, whole);
        Screens.onFx(() -> {
            List<Runnable> rest = new ArrayList<>(window.showEssentials());
            rest.add(2, () -> turn(window));
            rest.add(() -> comeBack(window));
            completed(rest, () -> {});
            return true;
        });
        WritableImage completed = opened.render(LAST, window);

        assertThat(differences(atOnce, completed)).isZero();
    }

    private static void turn(AtlasView window) {
        window.run(Command.TABLE);
    }

    private static void comeBack(AtlasView window) {
        window.run(Command.DASHBOARD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"SEARCH", "CODE", "DATE", "MENU"})
    void whatIsInTheBarIsThereForWhoAsksBeforeItCame(Command command) {
        Opened opened = new Opened(new Screens.Size(1280, 720, 1), Theme.DARK, Language.EN);
        AtlasView window = made(opened);
        AtomicReference<Boolean> answered = new AtomicReference<>(false);
        Screens.onFx(() -> {
            completed(
                    window.showEssentials(),
                    () -> {
                        window.run(command);
                        answered.set(isAnswered(window));
                    });
            return true;
        });
        opened.render(LAST, window);

        assertThat(answered.get()).isTrue();
    }

    /// Whether a popup is open, or something has the focus that is to be seen.
    private static boolean isAnswered(AtlasView window) {
        Node focused = window.getScene().getFocusOwner();
        return Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance)
                || (focused instanceof TextInputControl && Seen.isSeen(focused));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void noSiteMovesAsItIsCompleted(Opened opened) {
        AtlasView window = made(opened);
        AtomicReference<Map<String, Point2D>> first = new AtomicReference<>(Map.of());
        Screens.onFx(() -> {
            completed(window.showEssentials(), () -> first.set(sites(window)));
            return true;
        });
        opened.render(LAST, window);

        assertThat(Screens.onFx(() -> sites(window))).containsAllEntriesOf(first.get());
        assertThat(first.get()).isNotEmpty();
    }

    private static AtlasView made(Opened opened) {
        Screens.start();
        return Screens.onFx(opened::window);
    }

    /// Looks at the first picture and then puts in the rest, one of it for each pulse, as a start
    /// does.
    private static void completed(List<Runnable> rest, Runnable look) {
        Queue<Runnable> left = new ArrayDeque<>(rest);
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == FIRST) {
                    look.run();
                } else if (pulses > FIRST && !left.isEmpty()) {
                    left.remove().run();
                }
            }
        }.start();
    }

    /// What is written, and what a screen reader says of it.
    private static String said(Parent window) {
        return Seen.within(window)
                .filter(Seen::isSeen)
                .flatMap(node ->
                        node instanceof Text text
                                ? Stream.of(text.getText())
                                : Stream.ofNullable(node.getAccessibleText()))
                .collect(Collectors.joining("\n"));
    }

    /// Where the sites of the map are marked, by their ids.
    private static Map<String, Point2D> sites(Parent window) {
        return Seen.within(window)
                .filter(node -> node.getStyleClass().contains("map-marker"))
                .collect(
                        Collectors.toMap(
                                Node::getId, node -> node.localToScene(Point2D.ZERO), (a, _) -> a));
    }

    private static long differences(WritableImage one, WritableImage other) {
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                boolean same =
                        one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y);
                different += same ? 0 : 1;
            }
        }
        return different;
    }
}
