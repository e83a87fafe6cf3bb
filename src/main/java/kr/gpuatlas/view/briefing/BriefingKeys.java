package kr.gpuatlas.view.briefing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The keys of a presentation, the same in the audience's window and the presenter's.
///
/// Remotes differ in what they send, so every key that one of them is known to send is bound.
public final class BriefingKeys {
    private static final Map<KeyCode, Step> KEYS = keys();
    private static final Map<Character, Step> CHARACTERS =
            Map.of(
                    '.', Step.BLACK,
                    ',', Step.WHITE,
                    '/', Step.SEARCH,
                    '?', Step.KEYS,
                    '+', Step.LARGER,
                    '=', Step.LARGER,
                    '-', Step.SMALLER);

    private BriefingKeys() {}

    /// What is done about a key.
    public interface Actions {
        void run(Step step);

        /// A digit of a scene's number, which Enter goes to.
        void digit(char digit);

        /// Whether a key moves the map, which it then does.
        boolean roams(KeyEvent key);
    }

    private static Map<KeyCode, Step> keys() {
        Map<KeyCode, Step> keys = new EnumMap<>(KeyCode.class);
        bind(keys, Step.NEXT, KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE);
        bind(keys, Step.NEXT, KeyCode.N, KeyCode.KP_RIGHT, KeyCode.KP_DOWN);
        bind(keys, Step.BACK, KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P);
        bind(keys, Step.BACK, KeyCode.BACK_SPACE, KeyCode.KP_LEFT, KeyCode.KP_UP);
        bind(keys, Step.FIRST, KeyCode.HOME);
        bind(keys, Step.LAST, KeyCode.END);
        bind(keys, Step.ENTER, KeyCode.ENTER);
        bind(keys, Step.BLACK, KeyCode.B);
        bind(keys, Step.WHITE, KeyCode.W);
        bind(keys, Step.FREEZE, KeyCode.F);
        bind(keys, Step.OVERVIEW, KeyCode.G);
        bind(keys, Step.KEYS, KeyCode.F1);
        bind(keys, Step.ZOOM, KeyCode.Z);
        bind(keys, Step.MAP, KeyCode.M);
        bind(keys, Step.FULL_SCREEN, KeyCode.F11);
        bind(keys, Step.DISPLAY, KeyCode.D);
        bind(keys, Step.TIMER, KeyCode.T);
        bind(keys, Step.NOTES_ON, KeyCode.J);
        bind(keys, Step.NOTES_BACK, KeyCode.K);
        bind(keys, Step.CHECK, KeyCode.C);
        bind(keys, Step.LEAVE, KeyCode.ESCAPE);
        return keys;
    }

    private static void bind(Map<KeyCode, Step> keys, Step step, KeyCode... codes) {
        for (KeyCode code : codes) {
            keys.put(code, step);
        }
    }

    /// What a pressed key does.
    static Optional<Step> pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.L ? Optional.of(Step.LASER) : Optional.empty();
        }
        return event.isAltDown()
                ? Optional.empty()
                : Optional.ofNullable(KEYS.get(event.getCode()));
    }

    /// What a typed character does, wherever a keyboard has it.
    static Optional<Step> typed(KeyEvent event) {
        String typed = event.getCharacter();
        return typed.length() == 1 && !event.isShortcutDown() && !event.isAltDown()
                ? Optional.ofNullable(CHARACTERS.get(typed.charAt(0)))
                : Optional.empty();
    }

    /// Listens until the subscription ends; what is being written stays where it is written.
    public static Subscription listen(Scene scene, Actions actions) {
        EventHandler<KeyEvent> pressed =
                event -> {
                    if (isWriting(scene)) {
                        return;
                    }
                    if (actions.roams(event)) {
                        event.consume();
                    } else {
                        pressed(event).ifPresent(step -> carryOut(step, event, actions));
                    }
                };
        EventHandler<KeyEvent> typed =
                event -> {
                    if (!isWriting(scene)) {
                        typed(event).ifPresent(step -> carryOut(step, event, actions));
                        digit(event, actions);
                    }
                };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        };
    }

    private static void carryOut(Step step, KeyEvent event, Actions actions) {
        event.consume();
        actions.run(step);
    }

    private static void digit(KeyEvent event, Actions actions) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9') {
            event.consume();
            actions.digit(typed.charAt(0));
        }
    }

    private static boolean isWriting(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }
}
