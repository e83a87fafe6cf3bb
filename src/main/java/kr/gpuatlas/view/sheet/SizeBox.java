package kr.gpuatlas.view.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kr.gpuatlas.domain.sheet.SheetSize;
import org.jspecify.annotations.Nullable;

/// A size by its name or in pixels: chosen from a list that says what each name means, or written.
final class SizeBox extends ComboBox<String> {
    private final SheetWords words;

    SizeBox(SheetWords words) {
        this.words = words;
        setEditable(true);
        getItems().setAll(SheetSize.names());
        setCellFactory(_ -> new Named());
        getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    String written() {
        return getEditor().getText();
    }

    void write(String size) {
        getEditor().setText(size);
        setValue(size);
    }

    /// Arrows go through the list, which the field that is written in would keep to itself.
    private void pressed(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
        if (plain && !isShowing() && event.getCode() == KeyCode.DOWN) {
            step(1);
            event.consume();
        } else if (plain && !isShowing() && event.getCode() == KeyCode.UP) {
            step(-1);
            event.consume();
        }
    }

    private void step(int by) {
        List<String> names = getItems();
        int at = names.indexOf(written().strip());
        write(names.get(Math.clamp(at + (long) by, 0, names.size() - 1)));
    }

    /// What a name means: `4k · 3840 × 2160`, in print also for which density.
    private String meaning(String name) {
        Optional<SheetSize> size = SheetSize.parse(name);
        return size.map(of ->
                        words.get(
                                of.dpi() > SheetSize.FULL_HD.dpi() ? "size.print" : "size.screen",
                                name,
                                of.width(),
                                of.height(),
                                of.dpi()))
                .orElse(name);
    }

    private final class Named extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? null : meaning(name));
        }
    }
}
