package kr.gpuatlas.app;

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

/// The program on a wall: `--wall [BRIEFING] [--data FILE]`, without anything to press.
public final class WallApp extends Application {
    private final Background background = new Background();

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Preferences preferences = new PreferencesFile(Folders.here().config()).read().preferences();
        AtlasModel model = AtlasApp.model(preferences);
        WallController wall =
                new WallController(
                        model,
                        Ahead.MAP.get(),
                        WallCall.sources(getParameters().getRaw()),
                        background);
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
