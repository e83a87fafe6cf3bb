package kr.gpuatlas.view.timeline;

import java.util.Optional;
import javafx.scene.control.Label;

/// Tells all of an event, over its mark, while it is focused or under the pointer.
final class Caption extends Label {
    private Optional<EventMark> mark = Optional.empty();

    Caption() {
        getStyleClass().add("event-caption");
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(EventMark shown, String words) {
        mark = Optional.of(shown);
        setText(words);
        setVisible(true);
    }

    void clear() {
        mark = Optional.empty();
        setVisible(false);
    }

    /// @param bottom where it ends; its top may lie above the strip
    void place(TimeScale scale, double bottom, double room) {
        mark.ifPresent(shown -> {
            double width = Math.ceil(prefWidth(-1));
            double height = Math.ceil(prefHeight(-1));
            double x = scale.x(shown.day()) - width / 2;
            resizeRelocate(
                    Math.rint(Math.clamp(x, 0, Math.max(0, room - width))),
                    Math.rint(bottom - height),
                    width,
                    height);
        });
    }
}
