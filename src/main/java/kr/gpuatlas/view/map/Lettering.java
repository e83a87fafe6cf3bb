package kr.gpuatlas.view.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.DrawnText;

/// Knows the fonts of the map's names, which the stylesheet sets.
final class Lettering extends Group {
    private final Map<Face, Text> samples = new EnumMap<>(Face.class);
    private Optional<Letters> letters = Optional.empty();

    /// @param onChange called when the stylesheet gives another font
    Lettering(Runnable onChange) {
        setManaged(false);
        setMouseTransparent(true);
        for (Face face : Face.values()) {
            Text sample = DrawnText.of("");
            sample.getStyleClass().add(face.styleClass());
            sample.fontProperty()
                    .subscribe((before, after) -> {
                        letters = Optional.empty();
                        onChange.run();
                    });
            samples.put(face, sample);
            getChildren().add(sample);
        }
    }

    Font font(Face face) {
        return letters().font(face);
    }

    /// Measures words in the fonts that they have now.
    Letters letters() {
        Letters known = letters.orElseGet(this::read);
        letters = Optional.of(known);
        return known;
    }

    private Letters read() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            fonts.put(face, Objects.requireNonNull(samples.get(face)).getFont());
        }
        return new Letters(fonts);
    }
}
