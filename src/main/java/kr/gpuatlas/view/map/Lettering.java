package kr.gpuatlas.view.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.DrawnText;

/// Knows the fonts of the map's names, which the stylesheet sets, and measures words in them.
final class Lettering extends Group {
    private final Map<Face, Text> samples = new EnumMap<>(Face.class);
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Text measure = DrawnText.of("");

    /// @param onChange called when the stylesheet gives another font
    Lettering(Runnable onChange) {
        setManaged(false);
        setMouseTransparent(true);
        for (Face face : Face.values()) {
            Text sample = DrawnText.of("");
            sample.getStyleClass().add(face.styleClass());
            sample.fontProperty().subscribe((before, after) -> onChange.run());
            samples.put(face, sample);
            getChildren().add(sample);
        }
    }

    Font font(Face face) {
        return Objects.requireNonNull(samples.get(face)).getFont();
    }

    double width(Face face, String words) {
        Font font = font(face);
        return widths.computeIfAbsent(font, _ -> new HashMap<>())
                .computeIfAbsent(words, text -> measured(font, text));
    }

    private double measured(Font font, String words) {
        measure.setFont(font);
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }

    /// From one baseline to the next.
    double lineHeight(Face face) {
        return Math.ceil(font(face).getSize() * 1.25);
    }
}
