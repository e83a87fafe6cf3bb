package kr.gpuatlas.view.map;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.view.control.Hint;
import org.controlsfx.control.SegmentedButton;

/// Chooses what the markers speak of: phases, power or evidence.
final class LayerSwitch extends StackPane {
    private final Map<Layer, ToggleButton> segments = new EnumMap<>(Layer.class);
    private Layer shown = Layer.PHASE;

    LayerSwitch(Consumer<Layer> onChosen) {
        getStyleClass().add("layer-switch");
        SegmentedButton segmented = new SegmentedButton();
        for (Layer layer : Layer.values()) {
            ToggleButton segment = new ToggleButton();
            segment.setFocusTraversable(true);
            segment.setMinWidth(Region.USE_PREF_SIZE);
            segment.setOnAction(_ -> {
                onChosen.accept(layer);
                // A click on the chosen segment would otherwise leave none chosen.
                select();
            });
            segments.put(layer, segment);
            segmented.getButtons().add(segment);
        }
        getChildren().add(segmented);
    }

    void show(Layer layer, MapWords words) {
        shown = layer;
        segments.forEach((each, segment) -> {
            String name = each.name().toLowerCase(Locale.ROOT);
            segment.setText(words.get("layer." + name));
            Hint.on(segment).set(words.get("layer-hint." + name));
        });
        select();
    }

    private void select() {
        segments.forEach((layer, segment) -> segment.setSelected(layer == shown));
    }

    /// The layer after another one, round and round.
    static Layer after(Layer layer) {
        var all = Arrays.asList(Layer.values());
        return all.get((all.indexOf(layer) + 1) % all.size());
    }
}
