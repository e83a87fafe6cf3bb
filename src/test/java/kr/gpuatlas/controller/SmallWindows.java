package kr.gpuatlas.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;

/// Two small windows in place of two displays.
final class SmallWindows implements BriefingWindows {
    static final Displays TWO =
            new Displays(
                    List.of(
                            new Displays.Area(0, 0, 1440, 900),
                            new Displays.Area(1440, 0, 1920, 1080)),
                    new Displays.Area(0, 0, 1440, 900),
                    Optional.empty());
    private static final int SIDE = 600;

    final ObjectProperty<Displays> displays = new SimpleObjectProperty<>(TWO);

    Scene audience = new Scene(new Group());
    Scene presenter = new Scene(new Group());
    Scene front = audience;
    int closed;

    private final List<Stage> stages = new ArrayList<>();
    private Runnable ending = () -> {};

    @Override
    public Opened open(Parent audienceView, Parent presenterView, Runnable onClosed) {
        ending = onClosed;
        audience = shown(audienceView);
        presenter = shown(presenterView);
        front = audience;
        return new Opened(audience, presenter);
    }

    /// Closes the windows as a person does, which ends the presentation: its clock would go on.
    void closeByHand() {
        ending.run();
    }

    /// The presenter's view out of its window, to be photographed.
    Parent take() {
        Parent view = presenter.getRoot();
        presenter.setRoot(new Group());
        return view;
    }

    /// Presses keys in the audience's window, one after the other.
    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            fire(KeyEvent.KEY_PRESSED, "", code);
        }
    }

    /// Types a character into the audience's window.
    void type(String character) {
        fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Screens.onFx(() -> {
            Event.fireEvent(
                    audience.getRoot(),
                    new KeyEvent(type, character, "", code, false, false, false, false));
            return true;
        });
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
    public ObservableValue<Displays> displays() {
        return displays;
    }

    @Override
    public void presenterToFront() {
        front = presenter;
        focusLast();
    }

    private void focusLast() {
        if (!stages.isEmpty()) {
            stages.getLast().requestFocus();
        }
    }

    @Override
    public void audienceToFront() {
        front = audience;
        focusLast();
    }

    @Override
    public void toggleFullScreen() {}

    @Override
    public void takeTo(Displays.Area display) {
        displays.set(displays.get().choosing(display));
    }

    @Override
    public void close() {
        ending = () -> {};
        if (!stages.isEmpty()) {
            stages.forEach(Stage::close);
            stages.clear();
            closed++;
        }
    }
}
