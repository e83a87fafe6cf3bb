package kr.gpuatlas.view.control;

import javafx.scene.layout.Region;

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
}
