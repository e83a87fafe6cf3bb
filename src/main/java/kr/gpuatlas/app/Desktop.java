package kr.gpuatlas.app;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.HostServices;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import kr.gpuatlas.controller.BriefingWindows;
import kr.gpuatlas.controller.Surroundings;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Folders;
import org.slf4j.LoggerFactory;

/// The desktop around one window: browser, clipboard, file chooser.
final class Desktop implements Surroundings {
    private static final Texts TEXTS = Texts.beside(Desktop.class);
    private static final Set<String> WEB = Set.of("http", "https");

    private final Stage stage;
    private final HostServices host;
    private final java.util.function.Supplier<Language> language;
    private Optional<File> folder = Optional.empty();
    private Optional<BriefingWindows> presentation = Optional.empty();

    Desktop(Stage stage, HostServices host, java.util.function.Supplier<Language> language) {
        this.stage = stage;
        this.host = host;
        this.language = language;
    }

    /// Nothing but a page of the web is ever opened, whatever a dataset says.
    @Override
    public void browse(URI address) {
        if (address.getScheme() != null && WEB.contains(address.getScheme())) {
            host.showDocument(address.toASCIIString());
        } else {
            LoggerFactory.getLogger(Desktop.class)
                    .warn("not opened, for it is no page of the web: {}", address);
        }
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Override
    public void copy(Image picture) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
    }

    @Override
    public CodeBook codes() {
        return new CodeBook(Folders.here().state());
    }

    @Override
    public Optional<Path> chooseFile() {
        return choose(TEXTS.get(language.get(), "open.title"), files(language.get()));
    }

    /// All that can be opened at once, then each kind by itself.
    static List<FileChooser.ExtensionFilter> files(Language language) {
        return List.of(
                new FileChooser.ExtensionFilter(
                        TEXTS.get(language, "open.all"), "*.json", "*.png", "*.geojson"),
                new FileChooser.ExtensionFilter(TEXTS.get(language, "open.filter"), "*.json"),
                new FileChooser.ExtensionFilter(TEXTS.get(language, "open.pictures"), "*.png"),
                new FileChooser.ExtensionFilter(TEXTS.get(language, "open.overlays"), "*.geojson"));
    }

    @Override
    public Optional<Path> chooseBriefing() {
        return choose(
                TEXTS.get(language.get(), "open.briefing"),
                List.of(
                        new FileChooser.ExtensionFilter(
                                TEXTS.get(language.get(), "open.briefings"), "*.json")));
    }

    private Optional<Path> choose(String title, List<FileChooser.ExtensionFilter> filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(stage));
        folder = chosen.map(File::getParentFile).or(() -> folder);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get(language.get(), "save.title"));
        chooser.setInitialFileName(suggestedName);
        String pattern = "*" + suggestedName.substring(suggestedName.lastIndexOf('.'));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(pattern, pattern));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(stage));
        folder = chosen.map(File::getParentFile).or(() -> folder);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.get(language.get(), "folder.title"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(stage));
        folder = chosen.or(() -> folder);
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> log() {
        return Optional.of(Log.file(Folders.here().state())).filter(Files::isReadable);
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void quit() {
        stage.close();
    }

    /// Lets briefings be presented in windows of their own.
    void presentIn(BriefingWindows windows) {
        presentation = Optional.of(windows);
    }

    @Override
    public Optional<BriefingWindows> presentation() {
        return presentation;
    }
}
