package kr.gpuatlas.app;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import kr.gpuatlas.controller.BriefingWindows;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Awake;

/// The windows of a presentation on the displays there are.
///
/// Only the audience's fills a screen: two windows that do would push each other aside. It is
/// placed first, then shown, then laid out again, for a second display may have another scale
/// (JDK-8373688). When a display goes or comes, both windows go where they belong.
final class PresentationWindows implements BriefingWindows {
    private static final double PRESENTER = 0.92;

    private final Stage program;
    private final AtlasModel model;
    private final ObjectProperty<Optional<Displays.Area>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Displays> displays;
    private Optional<Stage> audience = Optional.empty();
    private Optional<Stage> presenter = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private Optional<Awake> awake = Optional.empty();

    PresentationWindows(Stage program, AtlasModel model) {
        this.program = program;
        this.model = model;
        this.displays = new SimpleObjectProperty<>(here());
    }

    /// The display that the presenter chose for the audience.
    ObjectProperty<Optional<Displays.Area>> chosen() {
        return chosen;
    }

    @Override
    public ObservableValue<Displays> displays() {
        displays.set(here());
        return displays;
    }

    @Override
    public Opened open(Parent audienceView, Parent presenterView, Runnable onClosed) {
        Scene seen = new Scene(audienceView);
        seen.setCursor(Cursor.NONE);
        Scene own = new Scene(presenterView);
        Stage wall = new Stage(StageStyle.UNDECORATED);
        Stage desk = new Stage();
        audience = Optional.of(wall);
        presenter = Optional.of(desk);
        displays.set(here());
        // Before they are shown: their styles name the colours of a theme.
        AtlasWindow.dress(seen, model);
        AtlasWindow.dress(own, model);
        show(desk, own, onClosed, presenterBounds(displays.get()));
        wall.setFullScreenExitHint("");
        wall.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        show(wall, seen, onClosed, bounds(displays.get().audience()));
        wall.setFullScreen(true);
        seen.getRoot().requestLayout();
        following = Screen.getScreens().subscribe(this::displaysChanged);
        if (hasSecondDisplay()) {
            desk.requestFocus();
        }
        awake = Optional.of(Awake.hold());
        return new Opened(seen, own);
    }

    private void show(Stage stage, Scene scene, Runnable onClosed, Rectangle2D bounds) {
        stage.titleProperty().bind(program.titleProperty());
        place(stage, bounds);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            onClosed.run();
        });
        stage.show();
        scene.getRoot().requestLayout();
    }

    private static void place(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private static Rectangle2D presenterBounds(Displays displays) {
        Rectangle2D display =
                Screen.getScreens().stream()
                        .filter(screen -> area(screen).equals(displays.presenter()))
                        .findFirst()
                        .map(Screen::getVisualBounds)
                        .orElseGet(() -> bounds(displays.presenter()));
        double width = display.getWidth() * PRESENTER;
        double height = display.getHeight() * PRESENTER;
        return new Rectangle2D(
                display.getMinX() + (display.getWidth() - width) / 2,
                display.getMinY() + (display.getHeight() - height) / 2,
                width,
                height);
    }

    private Displays here() {
        return new Displays(
                Screen.getScreens().stream().map(PresentationWindows::area).toList(),
                area(deskDisplay()),
                chosen.get());
    }

    /// The display most of the program stands on; which one the system calls the first says
    /// nothing.
    private Screen deskDisplay() {
        return Screen.getScreens().stream()
                .filter(screen -> shared(screen) > 0)
                .max(Comparator.comparingDouble(this::shared))
                .orElseGet(Screen::getPrimary);
    }

    private double shared(Screen screen) {
        Rectangle2D on = screen.getBounds();
        double right = Math.min(on.getMaxX(), program.getX() + program.getWidth());
        double low = Math.min(on.getMaxY(), program.getY() + program.getHeight());
        return Math.max(0, right - Math.max(on.getMinX(), program.getX()))
                * Math.max(0, low - Math.max(on.getMinY(), program.getY()));
    }

    private static Displays.Area area(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Displays.Area(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Rectangle2D bounds(Displays.Area area) {
        return new Rectangle2D(area.x(), area.y(), area.width(), area.height());
    }

    /// JavaFX empties its list before it fills it anew.
    private void displaysChanged() {
        if (!Screen.getScreens().isEmpty()) {
            moveTo(here());
        }
    }

    @Override
    public void takeTo(Displays.Area display) {
        chosen.set(Optional.of(display));
        moveTo(here());
    }

    private void moveTo(Displays next) {
        Displays before = displays.get();
        displays.set(next);
        if (!next.presenter().equals(before.presenter())) {
            presenter.ifPresent(desk -> place(desk, presenterBounds(next)));
        }
        if (!next.audience().equals(before.audience())) {
            audience.ifPresent(wall -> fill(wall, bounds(next.audience())));
        }
        audienceToFront();
    }

    private static void fill(Stage wall, Rectangle2D bounds) {
        wall.setFullScreen(false);
        place(wall, bounds);
        wall.setFullScreen(true);
        wall.getScene().getRoot().requestLayout();
    }

    @Override
    public void presenterToFront() {
        toFront(presenter);
    }

    @Override
    public void audienceToFront() {
        toFront(audience);
    }

    private void toFront(Optional<Stage> window) {
        if (!displays.get().hasSecond()) {
            window.ifPresent(stage -> {
                stage.toFront();
                stage.requestFocus();
            });
        } else {
            presenter.ifPresent(Stage::requestFocus);
        }
    }

    @Override
    public void toggleFullScreen() {
        audience.ifPresent(stage -> stage.setFullScreen(!stage.isFullScreen()));
    }

    @Override
    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        audience.ifPresent(PresentationWindows::dispose);
        presenter.ifPresent(PresentationWindows::dispose);
        audience = Optional.empty();
        presenter = Optional.empty();
        awake.ifPresent(Awake::close);
        awake = Optional.empty();
        program.requestFocus();
    }

    /// The scene is emptied, so that nothing of it follows the model any more.
    private static void dispose(Stage stage) {
        stage.titleProperty().unbind();
        stage.close();
        stage.getScene().setRoot(new javafx.scene.Group());
        // JavaFX remembers the last window that filled a screen, and a scene who had its focus.
        stage.setOnCloseRequest(null);
        stage.setScene(null);
    }
}
