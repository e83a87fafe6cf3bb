package kr.gpuatlas.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeoutException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Work on the thread of JavaFX that somebody waits for.
class ToolkitTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatComesOfTheWorkIsDelivered() {
        assertEquals(3, Toolkit.call(() -> 1 + 2));
    }

    @Test
    void whatTheWorkThrowsIsTheCause() {
        IllegalStateException failed =
                assertThrows(
                        IllegalStateException.class,
                        () -> Toolkit.run(() -> Integer.parseInt("three")));
        assertInstanceOf(NumberFormatException.class, failed.getCause());
    }

    /// JavaFX catches it, so the work itself goes on to its end.
    @Test
    void whatAListenerThrowsIsTheCauseToo() {
        IntegerProperty watched = new SimpleIntegerProperty();
        watched.subscribe(_ -> {
            if (watched.get() == 1) {
                Integer.parseInt("three");
            }
        });
        IllegalStateException failed =
                assertThrows(IllegalStateException.class, () -> Toolkit.run(() -> watched.set(1)));
        assertInstanceOf(NumberFormatException.class, failed.getCause());
        Toolkit.run(() -> watched.set(2));
    }
}
