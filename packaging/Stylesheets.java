import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside every stylesheet the form that JavaFX reads without parsing it; where there is
/// one, JavaFX takes it instead. One that is newer than its stylesheet is left as it is.
///
///     java --module-path=JAVAFX --add-modules=javafx.graphics packaging/Stylesheets.java FOLDER
final class Stylesheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private Stylesheets() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(TEXT)).toList();
            for (Path sheet : sheets) {
                write(sheet);
            }
        }
    }

    private static void write(Path sheet) throws IOException {
        String name = sheet.getFileName().toString();
        Path binary = sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
        FileTime changed = Files.getLastModifiedTime(sheet);
        if (Files.notExists(binary) || Files.getLastModifiedTime(binary).compareTo(changed) < 0) {
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }
}
