package kr.gpuatlas.view.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;

/// What the pointer does on land and sea: tell where it is, choose a province, ask for a menu.
final class GroundPointer {
    private final Ground ground;
    private final Gestures gestures;
    private final MapView.Actions actions;
    private final Pilot pilot;
    private final GroundMenu menus;
    private Optional<Province> pointed = Optional.empty();
    private Optional<ContextMenu> open = Optional.empty();

    /// The map under the pointer.
    ///
    /// @param panels tell where the pointer is
    record Ground(
            Region map,
            Supplier<Viewport> viewport,
            Supplier<Provinces> provinces,
            Supplier<MapWords> words,
            MapPanels panels) {}

    GroundPointer(
            Node sheet, Ground ground, Gestures gestures, Pilot pilot, MapView.Actions actions) {
        this.ground = ground;
        this.gestures = gestures;
        this.actions = actions;
        this.pilot = pilot;
        this.menus = new GroundMenu(actions);
        sheet.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        sheet.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAway());
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        sheet.setOnContextMenuRequested(event -> showMenu(sheet, event));
    }

    /// The province under the pointer.
    Optional<Province> pointed() {
        return pointed;
    }

    private void point(double x, double y) {
        Viewport viewport = ground.viewport().get();
        pointed = ground.provinces().get().provinceAt(viewport.plane(x, y));
        ground.panels().point(pointed, viewport.place(x, y), ground.words().get());
        ground.map().requestLayout();
    }

    private void pointAway() {
        pointed = Optional.empty();
        ground.panels().pointAway();
        ground.map().requestLayout();
    }

    /// A click selects the province under it; at sea it clears the selection.
    private void clicked(MouseEvent event) {
        open.ifPresent(ContextMenu::hide);
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()) {
            ground.map().requestFocus();
            actions.select(
                    ground.provinces()
                            .get()
                            .provinceAt(ground.viewport().get().plane(event.getX(), event.getY()))
                            .map(province -> Selection.province(province.iso())));
        }
    }

    private void showMenu(Node sheet, ContextMenuEvent event) {
        showMenu(sheet, new Point2D(event.getX(), event.getY()));
        event.consume();
    }

    /// Opens the menu of the sheet's centre when it is a key that asks for one.
    void showMenuByKey(Region sheet, ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showMenu(sheet, new Point2D(sheet.getWidth() / 2, sheet.getHeight() / 2));
            event.consume();
        }
    }

    private void showMenu(Node sheet, Point2D at) {
        pilot.interrupt();
        Viewport viewport = ground.viewport().get();
        open.ifPresent(ContextMenu::hide);
        ContextMenu menu =
                menus.menu(
                        viewport.place(at.getX(), at.getY()),
                        ground.provinces().get().provinceAt(viewport.plane(at.getX(), at.getY())),
                        () -> gestures.closer(at.getX(), at.getY()),
                        ground.words().get());
        open = Optional.of(menu);
        Point2D screen = sheet.localToScreen(at);
        menu.show(sheet, screen.getX(), screen.getY());
    }
}
