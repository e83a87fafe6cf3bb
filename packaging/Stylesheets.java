import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes beside every stylesheet the form that JavaFX reads without parsing it; where there is
/// one, JavaFX takes it instead. If all of them are newer than their stylesheets they are left as
/// they are.
///
/// The same stylesheets always give the same bytes. JavaFX numbers the names of classes as it meets
/// them, and writes them in the order of their numbers: so all are written, in one order. And it
/// writes two pseudo-classes of one selector in the order of a set, which Java draws anew at every
/// start: one that draws the other order is left for a new one.
///
///     java --module-path=JAVAFX --add-modules=javafx.graphics packaging/Stylesheets.java FOLDER
final class Stylesheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";
    private static final Path SELF = Path.of("packaging", "Stylesheets.java");
    private static final Pattern THREE_STATES = Pattern.compile("(:[a-z][a-z-]*){3}");

    private Stylesheets() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> sheets = sheets(Path.of(arguments[0]));
        for (Path sheet : sheets) {
            if (isStale(sheet)) {
                if (hasUsualOrder()) {
                    write(sheets);
                } else {
                    startAgain(arguments[0]);
                }
                return;
            }
        }
    }

    private static boolean hasUsualOrder() {
        return List.copyOf(Set.of(TEXT, BINARY)).getFirst().equals(TEXT);
    }

    private static void startAgain(String folder) throws IOException, InterruptedException {
        Process again =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path=" + System.getProperty("jdk.module.path"),
                                "--add-modules=javafx.graphics",
                                SELF.toString(),
                                folder)
                        .inheritIO()
                        .start();
        int code = again.waitFor();
        if (code != 0) {
            System.exit(code);
        }
    }

    /// In the order of their names.
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
            if (THREE_STATES.matcher(Files.readString(sheet)).find()) {
                throw new IllegalStateException(
                        sheet + ": three pseudo-classes of one selector have an order of their own");
            }
            Stylesheet.convertToBinary(sheet.toFile(), binary(sheet).toFile());
        }
    }

    private static Path binary(Path sheet) {
        String name = sheet.getFileName().toString();
        return sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
    }
}
