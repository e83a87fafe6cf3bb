package kr.gpuatlas.controller;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import kr.gpuatlas.studio.CodeBook;

/// What the window's actions reach outside the program.
public interface Surroundings {
    /// Opens an address in the person's browser.
    void browse(URI address);

    /// Puts text on the clipboard.
    void copy(String text);

    /// Puts a picture on the clipboard.
    void copy(Image picture);

    /// Lets the person choose something that the window opens: a dataset, a picture that was
    /// exported, or what lies over the map; empty when they think better of it.
    Optional<Path> chooseFile();

    /// Lets the person choose a briefing; empty when they think better of it.
    Optional<Path> chooseBriefing();

    /// Lets the person choose where a file is written; empty when they think better of it.
    ///
    /// @param suggestedName the name it has until they choose another; its end says what it is
    Optional<Path> chooseTarget(String suggestedName);

    /// The codes of the views that were exported.
    CodeBook codes();

    /// Lets the person choose a folder to write into; empty when they think better of it.
    default Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    /// The file that what goes wrong is written to, where there is one.
    default Optional<Path> log() {
        return Optional.empty();
    }

    void toggleFullScreen();

    void quit();

    /// Where a briefing can be presented; empty where there are no windows.
    Optional<BriefingWindows> presentation();
}
