package kr.gpuatlas.view.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Hint;

/// What the pointer does on a marker: choose it, read it, or ask for its menu.
final class MarkerMenu {
    /// Close enough to see a city and the places around it.
    private static final double SITE_ZOOM = 6;

    private static final Duration TOOLTIP_DELAY = Duration.millis(250);

    private final MapView.Actions actions;
    private final Pilot pilot;
    private final Supplier<MapWords> words;

    /// @param words those of the map when they are asked for
    MarkerMenu(MapView.Actions actions, Pilot pilot, Supplier<MapWords> words) {
        this.actions = actions;
        this.pilot = pilot;
        this.words = words;
    }

    void attach(MarkerNode node) {
        Hint.on(node, MarkerMenu::dress).bind(node.accessibleTextProperty());
        Explained.byKey(node, () -> node.mark().figure().orElse(""));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                node.requestFocus();
                select(node.mark());
                event.consume();
            }
        });
        node.setOnContextMenuRequested(event -> {
            menu(node.mark()).show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static void dress(Tooltip tooltip) {
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.getStyleClass().add("map-tooltip");
        tooltip.setWrapText(true);
    }

    void select(SiteMark mark) {
        actions.select(Optional.of(Selection.site(mark.site().id())));
    }

    private ContextMenu menu(SiteMark mark) {
        MapWords said = words.get();
        MenuItem explain =
                GroundMenu.item(
                        said.get("menu.explain"), () -> mark.figure().ifPresent(actions::explain));
        explain.setDisable(mark.figure().isEmpty());
        return new ContextMenu(
                GroundMenu.item(said.get("menu.select"), () -> select(mark)),
                GroundMenu.item(said.get("menu.go"), () -> goTo(mark)),
                GroundMenu.item(said.get("menu.copy"), () -> copy(mark)),
                explain);
    }

    private void goTo(SiteMark mark) {
        mark.site()
                .position()
                .ifPresent(place ->
                        pilot.jump(
                                new Camera(
                                        place.lat(),
                                        place.lon(),
                                        Math.max(SITE_ZOOM, pilot.shown().zoom()))));
    }

    private void copy(SiteMark mark) {
        mark.site()
                .position()
                .ifPresent(place ->
                        actions.copy(MapWords.coordinates(new LatLon(place.lat(), place.lon()))));
    }
}
