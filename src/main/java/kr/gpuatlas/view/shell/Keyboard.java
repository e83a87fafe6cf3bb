package kr.gpuatlas.view.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Turns keys into commands; characters typed into a text field stay there.
final class Keyboard {
    private Keyboard() {}

    /// Listens until the subscription ends.
    static Subscription listen(Scene scene, Consumer<Command> run) {
        EventHandler<KeyEvent> pressed =
                event ->
                        find(key -> isCombination(key) && KeyCombination.valueOf(key).match(event))
                                .filter(_ -> hasModifier(event) || !isLetter(event, scene))
                                .ifPresent(command -> carryOut(command, event, run));
        EventHandler<KeyEvent> typed =
                event -> {
                    if (!isWriting(scene.getFocusOwner()) && !hasModifier(event)) {
                        find(key -> !isCombination(key) && key.equals(event.getCharacter()))
                                .ifPresent(command -> carryOut(command, event, run));
                    }
                };
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, typed);
        };
    }

    private static void carryOut(Command command, KeyEvent event, Consumer<Command> run) {
        event.consume();
        run.accept(command);
    }

    private static Optional<Command> find(java.util.function.Predicate<String> key) {
        return Arrays.stream(Command.values())
                .filter(command -> command.keys().stream().anyMatch(key))
                .findFirst();
    }

    private static boolean isCombination(String key) {
        return key.length() > 1 || Character.isLetter(key.charAt(0));
    }

    /// A letter belongs to the text that is being written.
    private static boolean isLetter(KeyEvent event, Scene scene) {
        return event.getCode().isLetterKey() && isWriting(scene.getFocusOwner());
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    private static boolean isWriting(Node focused) {
        return focused instanceof TextInputControl;
    }
}
