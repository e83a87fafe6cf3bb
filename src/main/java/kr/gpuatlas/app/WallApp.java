package kr.gpuatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import kr.gpuatlas.controller.WallController;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.studio.Folders;

/// The program on a wall: `--wall [BRIEFING] [--data FILE]`, without anything to press.
public final class WallApp extends Application {
    private static final String WALL = "--wall";
    private static final String DATA = "--data";

    private final Background background = new Background();

    /// Whether a call is for the wall.
    static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(WALL);
    }

    /// The pipeline of the graphics card ends after some time on Linux (JDK-8382883).
    static void renderSafely() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    static WallController.Sources sources(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        int data = rest.indexOf(DATA);
        Optional<Path> dataset = Optional.empty();
        if (data >= 0) {
            dataset =
                    Optional.of(data + 1).filter(i -> i < rest.size()).map(rest::get).map(Path::of);
            rest.subList(data, Math.min(data + 2, rest.size())).clear();
        }
        return new WallController.Sources(rest.stream().findFirst().map(Path::of), dataset);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Preferences preferences = new PreferencesFile(Folders.here().config()).read().preferences();
        AtlasModel model = AtlasApp.model(preferences);
        WallController wall =
                new WallController(
                        model, Ahead.MAP.get(), sources(getParameters().getRaw()), background);
        Scene scene = new Scene(wall.view());
        scene.setCursor(Cursor.NONE);
        AtlasWindow.dress(scene, model);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        Rectangle2D display = Screen.getPrimary().getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(display.getMinX());
        stage.setY(display.getMinY());
        stage.setWidth(display.getWidth());
        stage.setHeight(display.getHeight());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnHidden(_ -> wall.stop());
        stage.show();
        stage.setFullScreen(true);
        scene.getRoot().requestLayout();
        wall.start();
    }

    @Override
    public void stop() {
        background.close();
    }
}
