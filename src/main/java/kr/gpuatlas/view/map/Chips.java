package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;

/// Opens the key, the tray or the list of an overlay where the map has no room for them.
final class Chips extends HBox {
    private final ToggleButton key = chip(Icon.LAYERS);
    private final ToggleButton tray = chip(Icon.PIN);
    private final ToggleButton overlay = chip(Icon.TABLE);

    Chips(Runnable onToggled) {
        super(Space.M);
        getStyleClass().add("map-chips");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(key, tray, overlay);
        group.selectedToggleProperty().subscribe((before, after) -> onToggled.run());
        getChildren().addAll(key, tray);
    }

    private static ToggleButton chip(Icon icon) {
        ToggleButton chip = new ToggleButton();
        chip.setGraphic(icon.node());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    void show(MapWords words, int unplaced, Optional<Laid> laid) {
        key.setText(words.get("chip.key"));
        tray.setText(words.get("chip.tray", unplaced));
        overlay.setText(words.get("chip.overlay"));
        if (laid.isEmpty()) {
            overlay.setSelected(false);
            getChildren().remove(overlay);
        } else if (!getChildren().contains(overlay)) {
            getChildren().add(overlay);
        }
    }

    boolean isKeyOpen() {
        return key.isSelected();
    }

    boolean isTrayOpen() {
        return tray.isSelected();
    }

    boolean isOverlayOpen() {
        return overlay.isSelected();
    }
}
