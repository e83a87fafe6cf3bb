package kr.gpuatlas.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import kr.gpuatlas.controller.BriefingWindows;
import kr.gpuatlas.controller.Surroundings;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Folders;

/// No desktop: nobody is there to ask for anything.
final class Nowhere implements Surroundings {
    @Override
    public void browse(URI address) {}

    @Override
    public void copy(String text) {}

    @Override
    public void copy(Image picture) {}

    @Override
    public Optional<Path> chooseDataset() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public CodeBook codes() {
        return new CodeBook(Folders.here().state());
    }

    @Override
    public void toggleFullScreen() {}

    @Override
    public void quit() {}

    @Override
    public Optional<BriefingWindows> presentation() {
        return Optional.empty();
    }
}
