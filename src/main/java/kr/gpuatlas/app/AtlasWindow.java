package kr.gpuatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Stylesheets;

/// The stage: its place on the screen, its theme, and what of it is remembered.
final class AtlasWindow {
    private static final Texts TEXTS = Texts.beside(AtlasWindow.class);
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage;
    private final AtlasModel model;
    private final AtlasView view;

    /// Where it stood when it last did not fill the screen.
    private Optional<Rectangle2D> free = Optional.empty();

    private ObservableValue<SheetOrders> sheets =
            new javafx.beans.property.SimpleObjectProperty<>(SheetOrders.NONE);

    private ObservableValue<Optional<LastShown>> remembered =
            new SimpleObjectProperty<>(Optional.empty());

    private ObservableValue<Optional<Displays.Area>> audience =
            new SimpleObjectProperty<>(Optional.empty());

    private record Look(Theme theme, ColorScheme system) {}

    AtlasWindow(Stage stage, AtlasModel model, AtlasView view) {
        this.stage = stage;
        this.model = model;
        this.view = view;
    }

    /// @param whenCalm what can wait until the window is complete
    void show(Preferences preferences, Runnable whenCalm) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, screen.getWidth(), screen.getHeight());
        dress(scene, model);
        stage.titleProperty()
                .bind(
                        model.dataset()
                                .flatMap(dataset ->
                                        model.language().map(dataset.edition().title()::in)));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            view.run(Command.QUIT);
        });
        place(preferences);
        List<Runnable> rest = view.showEssentials();
        stage.show();
        Milestones.reach("style and layout");
        new FirstFrame(stage, rest, whenCalm).start();
    }

    /// Gives a scene the stylesheets of the theme, at once and whenever that changes while it is
    /// shown: the system's colours outlive every window, and would hold on to it.
    static void dress(Scene scene, AtlasModel model) {
        ObservableValue<Boolean> shown =
                scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
        look(model)
                .when(shown)
                .subscribe(look ->
                        scene.getStylesheets().setAll(Stylesheets.of(look.theme(), look.system())));
    }

    private static ObservableValue<Look> look(AtlasModel model) {
        return model.part(ViewState::theme)
                .flatMap(theme ->
                        Platform.getPreferences()
                                .colorSchemeProperty()
                                .map(system -> new Look(theme, system)));
    }

    /// Back where it stood, if that is still on a screen; at first it fills the screen.
    private void place(Preferences preferences) {
        Optional<Preferences.Placement> last = preferences.window().filter(AtlasWindow::isSeen);
        last.ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        });
        stage.setMaximized(last.map(Preferences.Placement::maximized).orElse(true));
    }

    private static boolean isSeen(Preferences.Placement place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
    }

    /// Writes what was chosen whenever it changes, and where the window stood when it goes.
    ///
    /// @param lastShown what was last presented or exported
    /// @param wanted how sheets were last wanted
    /// @param chosen the display that was chosen for the audience
    void rememberIn(
            PreferencesFile file,
            ObservableValue<Optional<LastShown>> lastShown,
            ObservableValue<SheetOrders> wanted,
            ObservableValue<Optional<Displays.Area>> chosen) {
        audience = chosen;
        chosen.subscribe((_, _) -> write(file));
        remembered = lastShown;
        sheets = wanted;
        wanted.subscribe((_, _) -> write(file));
        for (ObservableValue<Number> measure :
                List.<ObservableValue<Number>>of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())) {
            measure.subscribe(_ -> noteBounds());
        }
        model.part(v -> new Look(v.theme(), ColorScheme.LIGHT)).subscribe((_, _) -> write(file));
        model.language().subscribe((_, _) -> write(file));
        lastShown.subscribe((_, _) -> write(file));
        stage.setOnHidden(_ -> write(file));
    }

    private void noteBounds() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            free =
                    Optional.of(
                            new Rectangle2D(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight()));
        }
    }

    private void write(PreferencesFile file) {
        ViewState shown = model.views().value();
        file.write(
                new Preferences(
                        shown.theme(),
                        Optional.of(shown.language()),
                        placement(),
                        remembered.getValue(),
                        sheets.getValue(),
                        audience.getValue()));
    }

    private Optional<Preferences.Placement> placement() {
        return free.map(bounds ->
                new Preferences.Placement(
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getWidth(),
                        bounds.getHeight(),
                        stage.isMaximized()));
    }

    void tellDamage(Path aside) {
        view.say(TEXTS.get(model.language().getValue(), "set-aside", aside));
    }
}
