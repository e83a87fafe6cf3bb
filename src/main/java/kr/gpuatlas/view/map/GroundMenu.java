package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;

/// What can be done with a place of the ground: copy it, go closer, choose its province.
final class GroundMenu {
    private final MapView.Actions actions;

    GroundMenu(MapView.Actions actions) {
        this.actions = actions;
    }

    /// A menu for one place.
    ///
    /// @param closer brings that place closer
    ContextMenu menu(LatLon place, Optional<Province> province, Runnable closer, MapWords words) {
        String coordinates = MapWords.coordinates(place);
        ContextMenu menu =
                new ContextMenu(
                        item(
                                words.get("menu.copy-place", coordinates),
                                () -> actions.copy(coordinates)),
                        item(words.get("menu.closer"), closer));
        province.ifPresent(under ->
                menu.getItems()
                        .add(
                                item(
                                        words.get("menu.province", words.name(under)),
                                        () -> select(under))));
        return menu;
    }

    private void select(Province province) {
        actions.select(Optional.of(Selection.province(province.iso())));
    }

    static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
