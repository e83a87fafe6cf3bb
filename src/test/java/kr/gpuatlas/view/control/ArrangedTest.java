package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArrangedTest {
    @BeforeAll
    static void start() {
        Screens.start();
    }

    /// Moves its one child a little further every time.
    private static final class Walking extends Arranged {
        private final Region child = new Region();
        private boolean tireless;

        Walking() {
            getChildren().add(child);
        }

        @Override
        protected void arrange() {
            child.resizeRelocate(child.getLayoutX() + 1, 0, 10, 10);
            if (tireless) {
                arrangeAgain();
            }
        }
    }

    @Test
    void aChildThatMovesAsksForNoSecondLayout() {
        Walking walking = new Walking();
        Screens.onFx(() -> {
            walking.layout();
            return true;
        });
        assertEquals(1, walking.child.getLayoutX());
        assertFalse(walking.isNeedsLayout());
    }

    @Test
    void aRegionCanAskForAnotherLayoutItself() {
        Walking walking = new Walking();
        walking.tireless = true;
        Screens.onFx(() -> {
            walking.layout();
            return true;
        });
        assertTrue(walking.isNeedsLayout());
    }
}
