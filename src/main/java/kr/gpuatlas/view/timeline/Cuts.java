package kr.gpuatlas.view.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.DrawnText;

/// Measures how wide a label is that is cut at a word, which a label itself does not tell.
final class Cuts {
    private final Map<Double, Double> known = new HashMap<>();
    private Optional<Measured> measured = Optional.empty();

    private record Measured(String text, Font font, String ellipsis) {}

    /// The width of the whole label if it fits, else of as many words as do.
    double width(Label label, double most) {
        double whole = Math.ceil(label.prefWidth(-1));
        if (whole <= most) {
            return whole;
        }
        Measured now = new Measured(label.getText(), label.getFont(), label.getEllipsisString());
        if (measured.filter(now::equals).isEmpty()) {
            known.clear();
            measured = Optional.of(now);
        }
        return known.computeIfAbsent(most, limit -> cut(now, limit));
    }

    private static double cut(Measured label, double most) {
        String text = label.text();
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            double width = width(text.substring(0, end) + label.ellipsis(), label.font());
            if (width <= most) {
                return width;
            }
        }
        return most;
    }

    private static double width(String text, Font font) {
        Text drawn = DrawnText.of(text);
        drawn.fontProperty().set(font);
        return Math.ceil(drawn.getLayoutBounds().getWidth()) + 1;
    }
}
