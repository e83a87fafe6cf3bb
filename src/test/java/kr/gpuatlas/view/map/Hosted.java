package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;

/// A real map of any size in a tiny window, laid out at once when it is asked what it shows.
final class Hosted implements AutoCloseable {
    static final ProvinceMap MAP = Shipped.MAP;
    static final Dataset DATASET = Shipped.DATASET;

    /// Where the mouse takes hold of the map, from the left and from the top.
    private static final double HAND = 400;

    final AtlasModel model;
    final MapView map;
    private final Stage stage;

    private Hosted(Language language) {
        model = new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, language));
        map = new MapView(model, MAP, new Recorder(model));
        map.reduceMotionProperty().set(true);
        map.setManaged(false);
        Scene scene = new Scene(new Pane(map), 64, 64);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    static Hosted in(Language language) {
        Screens.start();
        return Screens.onFx(() -> new Hosted(language));
    }

    Hosted sized(double width, double height) {
        return Screens.onFx(() -> {
            map.resize(width, height);
            return layOut();
        });
    }

    Hosted change(UnaryOperator<ViewState> next) {
        return Screens.onFx(() -> {
            model.change("test", next);
            return layOut();
        });
    }

    Hosted bare(List<Bounds> written) {
        return Screens.onFx(() -> {
            map.bare(written);
            return layOut();
        });
    }

    Hosted lay(Optional<Overlay> overlay) {
        return Screens.onFx(() -> {
            map.lay(overlay);
            return layOut();
        });
    }

    /// Takes hold of the map with the mouse.
    Hosted grab() {
        return mouse(MouseEvent.MOUSE_PRESSED, 0, 0);
    }

    /// Moves the map so far from where it was taken hold of.
    Hosted drag(double dx, double dy) {
        return mouse(MouseEvent.MOUSE_DRAGGED, dx, dy);
    }

    /// Lets go of the map where it was dragged to.
    Hosted letGo() {
        return mouse(MouseEvent.MOUSE_RELEASED, 0, 0);
    }

    private Hosted mouse(EventType<MouseEvent> type, double dx, double dy) {
        return Screens.onFx(() -> {
            MouseEvent event =
                    new MouseEvent(
                            type,
                            HAND + dx,
                            HAND + dy,
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            false,
                            null);
            Event.fireEvent(map.sheet(), event);
            return layOut();
        });
    }

    double width() {
        return Screens.onFx(map::getWidth);
    }

    double height() {
        return Screens.onFx(map::getHeight);
    }

    private Hosted layOut() {
        // Fonts and sizes of new nodes are known after the first pass.
        for (int pass = 0; pass < 3; pass++) {
            map.applyCss();
            map.requestLayout();
            map.layout();
        }
        return this;
    }

    /// What is on the map itself.
    Composition sheet() {
        return Screens.onFx(() -> map.sheet().composition().orElseThrow());
    }

    /// What is in the inset; nothing while that is hidden.
    Optional<Composition> inset() {
        return Screens.onFx(() ->
                Optional.of(map.shown().inset())
                        .filter(CapitalInset::isVisible)
                        .flatMap(CapitalInset::composition));
    }

    MapPanels panels() {
        return map.shown();
    }

    @Override
    public void close() {
        Screens.onFx(() -> {
            stage.close();
            return true;
        });
    }
}
