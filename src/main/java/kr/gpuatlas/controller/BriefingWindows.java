package kr.gpuatlas.controller;

import javafx.scene.Parent;
import javafx.scene.Scene;

/// The two windows of a presentation; only that of the audience ever fills a screen.
public interface BriefingWindows {
    /// The scenes of the two windows.
    record Opened(Scene audience, Scene presenter) {}

    /// Shows the audience's window on the other display, or in front where there is only one, and
    /// the presenter's window on the display of the program.
    ///
    /// @param onClosed called when the person closes either of them
    Opened open(Parent audience, Parent presenter, Runnable onClosed);

    /// Whether the audience has a display of its own.
    boolean hasSecondDisplay();

    /// Brings the presenter's window to the front where both share one display.
    void presenterToFront();

    /// Brings the audience's window back to the front where both share one display.
    void audienceToFront();

    void toggleFullScreen();

    /// Takes the audience's window to the next display, which is remembered by where it lies.
    void nextDisplay();

    /// Closes both.
    void close();
}
