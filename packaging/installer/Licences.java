import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The licences of all that ships but Java, and the list of what it is made of, in one folder: ours, the map's and
/// the typeface's, and what every library carries in its jar. Java brings its own, by module, in `legal`.
final class Licences {
    private final Path doc;
    private final Path distribution;

    Licences(Path doc, Path distribution) {
        this.doc = doc;
        this.distribution = distribution;
    }

    /// @param jars where those of the libraries are
    void write(Path jars) throws IOException {
        Files.createDirectories(doc);
        for (String name : List.of("LICENSE", "NOTICE")) {
            Tool.copy(distribution.resolve(name), doc.resolve(name));
        }
        Path parts = distribution.resolve("gpu-atlas.cdx.json");
        if (Files.exists(parts)) {
            Tool.copy(parts, doc.resolve(parts.getFileName()));
        }
        Path texts = Installer.PACKAGING.resolve("licences");
        Tool.copy(texts.resolve("copyright"), doc.resolve("copyright"));
        for (Path text : Tool.files(texts, ".txt")) {
            Tool.copy(text, doc.resolve("licences").resolve(text.getFileName()));
        }
        for (Path jar : Tool.files(jars, ".jar")) {
            carried(jar);
        }
    }

    private void carried(Path jar) throws IOException {
        Path folder =
                doc.resolve("licences/" + jar.getFileName().toString().replace(".jar", ""));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Licences::isLicence).toList()) {
                String name = Path.of(entry.getName()).getFileName().toString();
                Files.createDirectories(folder);
                Files.copy(
                        zip.getInputStream(entry),
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isLicence(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.matches("(.*licen[sc]e.*|notice|copying|ofl)(\\.(txt|md))?")
                && !name.endsWith("/");
    }
}
