package kr.gpuatlas.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import kr.gpuatlas.controller.BriefingWindows;
import kr.gpuatlas.controller.Surroundings;
import kr.gpuatlas.studio.CodeBook;

/// A desktop that notes down what the program asks of it.
public final class Desk implements Surroundings {
    public final List<URI> browsed = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<Image> pictures = new ArrayList<>();
    public Optional<Path> chosen = Optional.empty();
    public Optional<Path> target = Optional.empty();
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> log = Optional.empty();
    public final List<String> suggested = new ArrayList<>();
    public Optional<BriefingWindows> windows = Optional.empty();
    public CodeBook codes = new CodeBook(Path.of("target", "state"));
    public int fullScreens;
    public int quits;

    @Override
    public void copy(Image picture) {
        pictures.add(picture);
    }

    @Override
    public void browse(URI address) {
        browsed.add(address);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public Optional<Path> chooseFile() {
        return chosen;
    }

    @Override
    public Optional<Path> chooseBriefing() {
        return chosen;
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        suggested.add(suggestedName);
        return target;
    }

    @Override
    public CodeBook codes() {
        return codes;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return folder;
    }

    @Override
    public Optional<Path> log() {
        return log;
    }

    @Override
    public void toggleFullScreen() {
        fullScreens++;
    }

    @Override
    public void quit() {
        quits++;
    }

    @Override
    public Optional<BriefingWindows> presentation() {
        return windows;
    }
}
