package kr.gpuatlas.controller;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kr.gpuatlas.domain.briefing.Displays;

/// The two windows of a presentation; only that of the audience ever fills a screen.
public interface BriefingWindows {
    /// The scenes of the two windows.
    record Opened(Scene audience, Scene presenter) {}

    /// Shows the audience's window on the other display, or in front where there is only one, and
    /// the presenter's window on the display of the program.
    ///
    /// @param onClosed called when the person closes either of them
    Opened open(Parent audience, Parent presenter, Runnable onClosed);

    /// The displays there are now, and who has which.
    ObservableValue<Displays> displays();

    /// Whether the audience has a display of its own.
    default boolean hasSecondDisplay() {
        return displays().getValue().hasSecond();
    }

    /// Brings the presenter's window to the front where both share one display.
    void presenterToFront();

    /// Brings the audience's window back to the front where both share one display.
    void audienceToFront();

    void toggleFullScreen();

    /// Takes the audience's window to a display, which is remembered by where it lies.
    void takeTo(Displays.Area display);

    /// Closes both.
    void close();
}
