package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;

/// What the pointer does on land and sea: tell where it is, choose a province, ask for a menu.
final class GroundPointer {
    private final Ground ground;
    private final MapView.Actions actions;
    private final Pilot pilot;
    private final GroundMenu menus;
    private Optional<Province> pointed = Optional.empty();
    private Optional<ContextMenu> open = Optional.empty();

    /// The map under the pointer.
    interface Ground {
        Viewport viewport();

        Provinces provinces();

        MapWords words();

        /// Brings a point of the screen closer.
        void closer(double x, double y);

        /// Tells where the pointer is; nowhere when it has left the map.
        void point(Optional<Province> province, Optional<LatLon> place);

        void focus();
    }

    GroundPointer(Node sheet, Ground ground, MapView.Actions actions, Pilot pilot) {
        this.ground = ground;
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
        Viewport viewport = ground.viewport();
        pointed = ground.provinces().provinceAt(viewport.plane(x, y));
        ground.point(pointed, Optional.of(viewport.place(x, y)));
    }

    private void pointAway() {
        pointed = Optional.empty();
        ground.point(pointed, Optional.empty());
    }

    /// A click selects the province under it; at sea it clears the selection.
    private void clicked(MouseEvent event) {
        open.ifPresent(ContextMenu::hide);
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()) {
            ground.focus();
            actions.select(
                    ground.provinces()
                            .provinceAt(ground.viewport().plane(event.getX(), event.getY()))
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
        Viewport viewport = ground.viewport();
        open.ifPresent(ContextMenu::hide);
        ContextMenu menu =
                menus.menu(
                        viewport.place(at.getX(), at.getY()),
                        ground.provinces().provinceAt(viewport.plane(at.getX(), at.getY())),
                        () -> ground.closer(at.getX(), at.getY()),
                        ground.words());
        open = Optional.of(menu);
        Point2D screen = sheet.localToScreen(at);
        menu.show(sheet, screen.getX(), screen.getY());
    }
}
