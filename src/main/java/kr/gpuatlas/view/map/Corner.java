package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Space;

/// The lower right corner of the map: the tray, and the list of an overlay when there is one.
final class Corner extends VBox {
    private final Tray tray;
    private final OverlayPanel overlay;
    private final ToggleButton trayChip = new ToggleButton();
    private final ToggleButton overlayChip = new ToggleButton();
    private final HBox chips = new HBox(Space.M, trayChip, overlayChip);
    private boolean listing;

    Corner(Tray tray, OverlayPanel overlay, Runnable onToggled) {
        super(Space.M);
        this.tray = tray;
        this.overlay = overlay;
        getStyleClass().add("corner-panel");
        chips.getStyleClass().add("map-chips");
        setPickOnBounds(false);
        trayChip.setOnAction(_ -> choose(false, onToggled));
        overlayChip.setOnAction(_ -> choose(true, onToggled));
    }

    private void choose(boolean list, Runnable onToggled) {
        listing = list;
        onToggled.run();
    }

    /// Shows the list of a new overlay, or the tray when there is none.
    void open(Optional<Laid> laid) {
        listing = laid.isPresent();
    }

    void show(MapWords words, int unplaced, Optional<Laid> laid) {
        trayChip.setText(words.get("chip.tray", unplaced));
        overlayChip.setText(words.get("chip.overlay"));
        laid.ifPresent(over -> overlay.show(over, words));
    }

    /// Puts what is to be seen into the corner; the chips only where there is a choice.
    ///
    /// @param one what a folded map has opened; none where both are chips of their own
    void arrange(Optional<Laid> laid, Optional<Region> one) {
        boolean list = listing && laid.isPresent();
        trayChip.setSelected(!list);
        overlayChip.setSelected(list);
        Region content = one.orElse(list ? overlay : tray);
        boolean choice = laid.isPresent() && one.isEmpty();
        Children.show(getChildren(), choice ? List.of(chips, content) : List.of(content));
    }

    double widthOf(Optional<Laid> laid, Optional<Region> one) {
        boolean list = one.map(overlay::equals).orElse(listing && laid.isPresent());
        return list ? MapLayout.OVERLAY_WIDTH : MapLayout.TRAY_WIDTH;
    }

    Region tray() {
        return tray;
    }

    Region overlay() {
        return overlay;
    }
}
