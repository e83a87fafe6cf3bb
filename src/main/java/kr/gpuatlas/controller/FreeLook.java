package kr.gpuatlas.controller;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.view.briefing.AudienceView;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.briefing.Step;

/// The map of a scene while the presenter moves it, and its way back to the scene.
///
/// The presenter's own map is moved, or the audience's by whoever has no other; each goes where the
/// other looks, at once under a hand and in an eased movement by keys.
final class FreeLook {
    private static final Set<KeyCode> KEYS =
            EnumSet.of(
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PLUS,
                    KeyCode.EQUALS,
                    KeyCode.ADD,
                    KeyCode.MINUS,
                    KeyCode.SUBTRACT,
                    KeyCode.DIGIT0,
                    KeyCode.NUMPAD0);

    private final SceneScreen own;
    private final AudienceView audience;
    private final BooleanSupplier shared;
    private Subscription following = Subscription.EMPTY;
    private boolean eased;

    /// @param shared whether the audience sees what the presenter does
    FreeLook(SceneScreen own, AudienceView audience, BooleanSupplier shared) {
        this.own = own;
        this.audience = audience;
        this.shared = shared;
    }

    boolean isOn() {
        return own.isRoamed();
    }

    /// Lets the map be moved, if the scene has one.
    void start() {
        if (hasMap()) {
            own.roam(true);
            audience.roam(true);
            following =
                    Subscription.combine(
                            own.camera().subscribe((_, now) -> follow(now)),
                            audience.camera().subscribe((_, now) -> lead(now)));
        }
    }

    /// Back to where the scene looks.
    void end() {
        if (isOn()) {
            own.roam(false);
            audience.roam(false);
            eased = true;
            own.shown().ifPresent(scene -> own.look(scene.view().camera(), false));
            eased = false;
            following.unsubscribe();
        }
    }

    /// What the audience missed under a cover.
    void catchUp() {
        Camera there = own.camera().getValue();
        if (hasMap() && !there.equals(audience.camera().getValue())) {
            eased = true;
            follow(there);
            eased = false;
        }
    }

    private boolean hasMap() {
        return own.shown().filter(scene -> scene.scene().picture().hasMap()).isPresent();
    }

    private void follow(Camera camera) {
        if (shared.getAsBoolean()) {
            audience.look(camera, eased);
        }
    }

    private void lead(Camera camera) {
        if (shared.getAsBoolean()) {
            own.look(camera, false);
        }
    }

    /// Whether a step means the map while that is free; going back is done then, and the keys of
    /// the others have moved it already.
    boolean takes(Step step) {
        if (!isOn()) {
            return false;
        }
        boolean back = step == Step.ENTER || step == Step.LEAVE || step == Step.MAP;
        if (back) {
            end();
        }
        return back || step == Step.LARGER || step == Step.SMALLER;
    }

    /// Whether a key moves the map, which it then does.
    boolean takes(KeyEvent event) {
        if (!isOn() || !KEYS.contains(event.getCode())) {
            return false;
        }
        eased = true;
        own.pressed(event);
        eased = false;
        return true;
    }
}
