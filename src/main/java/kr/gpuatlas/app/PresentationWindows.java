package kr.gpuatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Awake;

/// The windows of a presentation on the displays there are.
///
/// Only the audience's fills a screen: two windows that do would push each other aside. It is
/// placed first, then shown, then laid out again, for a second display may have another scale
/// (JDK-8373688).
final class PresentationWindows implements BriefingWindows {
    private static final double PRESENTER = 0.92;

    private final Stage program;
    private final AtlasModel model;
    private Optional<Stage> audience = Optional.empty();
    private Optional<Stage> presenter = Optional.empty();
    private Subscription dress = Subscription.EMPTY;
    private Optional<Awake> awake = Optional.empty();

    /// Where the audience's display lies, if the presenter chose one.
    private Optional<Rectangle2D> chosen = Optional.empty();

    PresentationWindows(Stage program, AtlasModel model) {
        this.program = program;
        this.model = model;
    }

    @Override
    public Opened open(Parent audienceView, Parent presenterView, Runnable onClosed) {
        Scene seen = new Scene(audienceView);
        seen.setCursor(Cursor.NONE);
        Scene own = new Scene(presenterView);
        dress = Subscription.combine(AtlasWindow.dress(seen, model), AtlasWindow.dress(own, model));
        Stage wall = new Stage(StageStyle.UNDECORATED);
        Stage desk = new Stage();
        audience = Optional.of(wall);
        presenter = Optional.of(desk);
        wall.titleProperty().bind(program.titleProperty());
        desk.titleProperty().bind(program.titleProperty());
        showDesk(desk, own, onClosed);
        showWall(wall, seen, onClosed);
        if (hasSecondDisplay()) {
            desk.requestFocus();
        }
        awake = Optional.of(Awake.hold());
        return new Opened(seen, own);
    }

    private void showWall(Stage wall, Scene scene, Runnable onClosed) {
        place(wall, wallDisplay().getBounds());
        wall.setScene(scene);
        wall.setFullScreenExitHint("");
        wall.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        wall.setOnCloseRequest(event -> {
            event.consume();
            onClosed.run();
        });
        wall.show();
        wall.setFullScreen(true);
        scene.getRoot().requestLayout();
    }

    private void showDesk(Stage desk, Scene scene, Runnable onClosed) {
        Rectangle2D display = deskDisplay().getVisualBounds();
        double width = display.getWidth() * PRESENTER;
        double height = display.getHeight() * PRESENTER;
        place(
                desk,
                new Rectangle2D(
                        display.getMinX() + (display.getWidth() - width) / 2,
                        display.getMinY() + (display.getHeight() - height) / 2,
                        width,
                        height));
        desk.setScene(scene);
        desk.setOnCloseRequest(event -> {
            event.consume();
            onClosed.run();
        });
        desk.show();
        scene.getRoot().requestLayout();
    }

    private static void place(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /// The display the program stands on; which one the system calls the first says nothing.
    private Screen deskDisplay() {
        List<Screen> under =
                Screen.getScreensForRectangle(
                        program.getX(), program.getY(), program.getWidth(), program.getHeight());
        return under.isEmpty() ? Screen.getPrimary() : under.getFirst();
    }

    /// The one that was chosen if it is still there, else the first that is not the program's.
    private Screen wallDisplay() {
        return Screen.getScreens().stream()
                .filter(screen -> chosen.filter(screen.getBounds()::equals).isPresent())
                .findFirst()
                .or(() -> others().findFirst())
                .orElseGet(this::deskDisplay);
    }

    private Stream<Screen> others() {
        Screen desk = deskDisplay();
        return Screen.getScreens().stream().filter(screen -> !screen.equals(desk));
    }

    @Override
    public void nextDisplay() {
        List<Screen> all = Screen.getScreens();
        Screen next = all.get((all.indexOf(wallDisplay()) + 1) % all.size());
        chosen = Optional.of(next.getBounds());
        audience.ifPresent(wall -> {
            wall.setFullScreen(false);
            place(wall, next.getBounds());
            wall.setFullScreen(true);
            wall.getScene().getRoot().requestLayout();
        });
    }

    @Override
    public boolean hasSecondDisplay() {
        return Screen.getScreens().size() > 1;
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
        if (!hasSecondDisplay()) {
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
        dress.unsubscribe();
        dress = Subscription.EMPTY;
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
    }
}
