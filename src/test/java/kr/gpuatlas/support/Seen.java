package kr.gpuatlas.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees of a window, of all the nodes that are in it.
public final class Seen {
    /// Longer than anything takes that is waited for, on the slowest machine.
    private static final int LONGEST_SECONDS = 180;

    private Seen() {}

    /// Waits until something holds, looking on the JavaFX thread: from any other, what is looked at
    /// may change meanwhile.
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    LONGEST_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("not seen in " + LONGEST_SECONDS + " s", e);
        }
    }

    /// A node and all that is in it, seen or not.
    public static Stream<Node> within(Node root) {
        Stream<Node> inside =
                root instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::within)
                        : Stream.empty();
        return Stream.concat(Stream.of(root), inside);
    }

    /// Whether neither the node nor anything it is in is hidden.
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
