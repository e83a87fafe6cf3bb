package kr.gpuatlas.view.control;

/// A view that can at first show only what it is there for, so that a window stands sooner.
public interface Essential {
    /// Leaves out all that can come later.
    void showEssentials();

    /// Puts in what was left out.
    void showAll();
}
