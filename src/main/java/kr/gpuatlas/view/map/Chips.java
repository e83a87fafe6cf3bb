package kr.gpuatlas.view.map;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;

/// Opens the key or the tray where the map has no room for them.
final class Chips extends HBox {
    private final ToggleButton key = new ToggleButton();
    private final ToggleButton tray = new ToggleButton();

    Chips(Runnable onToggled) {
        super(Space.M);
        getStyleClass().add("map-chips");
        ToggleGroup group = new ToggleGroup();
        key.setToggleGroup(group);
        tray.setToggleGroup(group);
        key.setGraphic(Icon.LAYERS.node());
        tray.setGraphic(Icon.PIN.node());
        group.selectedToggleProperty().subscribe((before, after) -> onToggled.run());
        getChildren().addAll(key, tray);
    }

    void show(MapWords words, int unplaced) {
        key.setText(words.get("chip.key"));
        tray.setText(words.get("chip.tray", unplaced));
    }

    boolean isKeyOpen() {
        return key.isSelected();
    }

    boolean isTrayOpen() {
        return tray.isSelected();
    }
}
