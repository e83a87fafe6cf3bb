package kr.gpuatlas.controller;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.view.shell.Stylesheets;

/// Two small windows in place of two displays.
final class SmallWindows implements BriefingWindows {
    private static final int SIDE = 600;

    Scene audience = new Scene(new Group());
    Scene presenter = new Scene(new Group());
    int closed;

    private final List<Stage> stages = new ArrayList<>();

    @Override
    public Opened open(Parent audienceView, Parent presenterView, Runnable onClosed) {
        audience = shown(audienceView);
        presenter = shown(presenterView);
        return new Opened(audience, presenter);
    }

    private Scene shown(Parent view) {
        Scene scene = new Scene(view, SIDE, SIDE);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stages.add(stage);
        return scene;
    }

    @Override
    public boolean hasSecondDisplay() {
        return true;
    }

    @Override
    public void presenterToFront() {
        if (!stages.isEmpty()) {
            stages.getLast().requestFocus();
        }
    }

    @Override
    public void audienceToFront() {
        presenterToFront();
    }

    @Override
    public void toggleFullScreen() {}

    @Override
    public void nextDisplay() {}

    @Override
    public void close() {
        if (!stages.isEmpty()) {
            stages.forEach(Stage::close);
            stages.clear();
            closed++;
        }
    }
}
