package kr.gpuatlas.view.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Words that appear where the pointer rests on a node, and that a screen reader has as the help of
/// a control.
///
/// JavaFX's tooltip is a window of its own, dear to make for every button and seldom seen: it is
/// made when the pointer first comes.
public final class Hint {
    private final Node node;
    private final Consumer<Tooltip> dress;
    private final StringProperty words = new SimpleStringProperty("");
    private Optional<Tooltip> tooltip = Optional.empty();

    private Hint(Node node, Consumer<Tooltip> dress) {
        this.node = node;
        this.dress = dress;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
        if (node instanceof Control) {
            node.accessibleHelpProperty().bind(words);
        }
        words.subscribe(text -> tooltip.ifPresent(made -> install(made, text)));
    }

    /// What is said about a node; at first nothing, which never appears, like null or a blank.
    public static StringProperty on(Node node) {
        return on(node, _ -> {});
    }

    /// The same in a look of its own.
    ///
    /// @param dress gives the tooltip its look
    public static StringProperty on(Node node, Consumer<Tooltip> dress) {
        Object hint = node.getProperties().computeIfAbsent(Hint.class, _ -> new Hint(node, dress));
        return ((Hint) hint).words;
    }

    private void show() {
        if (tooltip.isEmpty() && isSaid(words.get())) {
            Tooltip made = new Tooltip();
            made.textProperty().bind(words);
            dress.accept(made);
            tooltip = Optional.of(made);
            install(made, words.get());
        }
    }

    private void install(Tooltip made, @Nullable String text) {
        if (isSaid(text)) {
            Tooltip.install(node, made);
        } else {
            Tooltip.uninstall(node, made);
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
