package kr.gpuatlas.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import kr.gpuatlas.export.WholeFile;
import org.slf4j.LoggerFactory;

/// Keeps the preferences in a file of the person's configuration folder.
final class PreferencesFile {
    private static final String NAME = "preferences.properties";
    private static final String ASIDE = "preferences.damaged.properties";

    private final Path folder;

    PreferencesFile(Path folder) {
        this.folder = folder;
    }

    /// What was found.
    ///
    /// @param setAside where a damaged file was moved to
    record Found(Preferences preferences, Optional<Path> setAside) {}

    /// Reads the file; a missing one means nothing was chosen yet, a damaged one is set aside.
    Found read() {
        Path file = folder.resolve(NAME);
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new Found(Preferences.read(properties), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Found(Preferences.NONE, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(PreferencesFile.class).warn("{} is damaged", file, e);
            return new Found(Preferences.NONE, setAside(file));
        }
    }

    private Optional<Path> setAside(Path file) {
        Path aside = folder.resolve(ASIDE);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside);
        } catch (IOException e) {
            LoggerFactory.getLogger(PreferencesFile.class)
                    .warn("{} could not be set aside", file, e);
            return Optional.empty();
        }
    }

    /// Writes the file whole; where that is impossible the program goes on and the log says so.
    void write(Preferences preferences) {
        try {
            Files.createDirectories(folder);
            byte[] bytes = text(preferences).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(NAME), out -> out.write(bytes));
        } catch (IOException e) {
            LoggerFactory.getLogger(PreferencesFile.class).warn("the preferences were not kept", e);
        }
    }

    /// In the order of the keys and without a date, so that the same choices are the same bytes.
    private static String text(Preferences preferences) throws IOException {
        StringWriter writer = new StringWriter();
        preferences.write().store(writer, null);
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
