package kr.gpuatlas.view.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import kr.gpuatlas.view.control.DrawnText;

/// Measures words in the fonts that the map's names had at one time; on any thread.
final class Letters {
    private final Map<Face, Font> fonts;
    private final Map<Words, Double> widths = new ConcurrentHashMap<>();

    private record Words(Face face, String words) {}

    /// @param fonts one for every face
    Letters(Map<Face, Font> fonts) {
        this.fonts = new EnumMap<>(fonts);
    }

    Font font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    double width(Face face, String words) {
        return widths.computeIfAbsent(new Words(face, words), missing -> measured(missing));
    }

    private double measured(Words missing) {
        var text = DrawnText.of(missing.words());
        text.setFont(font(missing.face()));
        return text.getLayoutBounds().getWidth();
    }

    /// From one baseline to the next.
    double lineHeight(Face face) {
        return Math.ceil(font(face).getSize() * 1.25);
    }
}
