package kr.gpuatlas.view.control;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// A region that gives its children their places itself.
///
/// A plain region is asked to lay out again by every child it moves, which costs a second layout
/// and, when nothing more comes of it, a second painting of the whole window.
public abstract class Arranged extends Region {
    private boolean arranging;

    /// Gives every child its place and size.
    protected abstract void arrange();

    @Override
    protected final void layoutChildren() {
        arranging = true;
        try {
            arrange();
        } finally {
            arranging = false;
        }
    }

    @Override
    public final void requestLayout() {
        if (!arranging) {
            super.requestLayout();
        }
    }

    /// Arranges at the next pulse, even when it is asked for while the children get their places.
    protected final void arrangeAgain() {
        super.requestLayout();
    }

    /// Arranges before the styles are applied, and not after, where values change from pulse to
    /// pulse: a node that is new to the window after that has all of it painted twice.
    ///
    /// @param inMovement whether they do; sizes that follow from styles are known by then
    /// @return ends it
    protected final Subscription arrangeEarly(Scene scene, BooleanSupplier inMovement) {
        Runnable early =
                () -> {
                    if (inMovement.getAsBoolean()) {
                        layout();
                    }
                };
        scene.addPreLayoutPulseListener(early);
        return () -> scene.removePreLayoutPulseListener(early);
    }
}
