import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside every stylesheet the form that JavaFX reads without parsing it; where there is
/// one, JavaFX takes it instead. If all of them are newer than their stylesheets they are left as
/// they are.
///
/// JavaFX numbers the names of classes as it meets them, and writes them in the order of their
/// numbers: so that the same stylesheets always give the same bytes, all are written, in one order.
///
///     java --module-path=JAVAFX --add-modules=javafx.graphics packaging/Stylesheets.java FOLDER
final class Stylesheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private Stylesheets() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> sheets = sheets(Path.of(arguments[0]));
        for (Path sheet : sheets) {
            if (isStale(sheet)) {
                write(sheets);
                return;
            }
        }
    }

    /// By their names within the folder, which are the same on every machine.
    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }

    private static boolean isStale(Path sheet) throws IOException {
        Path binary = binary(sheet);
        return Files.notExists(binary)
                || Files.getLastModifiedTime(binary).compareTo(Files.getLastModifiedTime(sheet)) < 0;
    }

    private static void write(List<Path> sheets) throws IOException {
        for (Path sheet : sheets) {
            Stylesheet.convertToBinary(sheet.toFile(), binary(sheet).toFile());
        }
    }

    private static Path binary(Path sheet) {
        String name = sheet.getFileName().toString();
        return sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
    }
}
