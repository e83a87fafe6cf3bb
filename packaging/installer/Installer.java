import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the app image, which brings its own Java, and from it the installer of the system this runs on.
///
///     java packaging/installer/Installer.java DISTRIBUTION OUTPUT VERSION
final class Installer {
    static final String NAME = "gpu-atlas";
    static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final Path PACKAGING = Path.of("packaging");

    private final Path distribution;
    private final Path output;
    private final String version;
    private final Path icons;

    private Installer(Path distribution, Path output, String version) {
        this.distribution = distribution;
        this.output = output;
        this.version = version;
        this.icons = output.resolve("icons");
    }

    static void main(String[] arguments) throws Exception {
        Path output = Path.of(arguments[1]);
        Tool.clear(output);
        Files.createDirectories(output);
        new Installer(Path.of(arguments[0]), output, arguments[2]).make();
    }

    private void make() throws Exception {
        Icons.write(PACKAGING.resolve("icons/gpu-atlas.svg"), icons);
        Icons.write(PACKAGING.resolve("icons/gpu-atlas-dataset.svg"), icons);
        Path runtime = output.resolve("runtime");
        JavaRuntime.link(distribution.resolve("lib"), runtime);
        Path image = image(runtime);
        if (SYSTEM.startsWith("linux")) {
            LinuxImage linux = new LinuxImage(image, distribution, icons);
            linux.finish(output);
            LinuxTree tree = new LinuxTree(image);
            if (Tool.exists("dpkg-deb")) {
                new Deb(tree, version).write(output);
            }
            if (Tool.exists("rpmbuild")) {
                new Rpm(tree, version).write(output);
            }
        } else {
            wrap(image, SYSTEM.startsWith("mac") ? "dmg" : "msi");
        }
    }

    private Path image(Path runtime) throws Exception {
        Path jars = output.resolve("jars");
        Jars.store(distribution.resolve("lib"), jars);
        Path window = PACKAGING.resolve("window.options");
        Files.copy(window, jars.resolve(window.getFileName()));
        List<String> call = new ArrayList<>(List.of("--type", "app-image", "--name", name()));
        call.addAll(List.of("--dest", output.toString(), "--app-version", version));
        call.addAll(List.of("--runtime-image", runtime.toString(), "--input", jars.toString()));
        call.addAll(List.of("--main-jar", NAME + "-" + version + ".jar"));
        call.addAll(List.of("--main-class", "kr.gpuatlas.app.Main", "--icon", icon().toString()));
        call.addAll(List.of("--description", "Korea GPU Atlas", "--copyright", "Apache-2.0"));
        if (!SYSTEM.startsWith("linux")) {
            Path licences = output.resolve("licences");
            new Licences(licences, distribution).write(jars);
            call.addAll(List.of("--app-content", licences.toString()));
        }
        for (Path options : List.of(PACKAGING.resolve("installer/java-options.txt"), window)) {
            for (String option : Files.readAllLines(options)) {
                if (!option.startsWith("#")) {
                    call.addAll(List.of("--java-options", option));
                }
            }
        }
        Tool.run("jpackage", call);
        Tool.clear(jars);
        Tool.clear(runtime);
        return output.resolve(SYSTEM.startsWith("mac") ? name() + ".app" : name());
    }

    /// The installer of Windows or macOS from the app image; that of Windows needs WiX.
    private void wrap(Path image, String type) throws Exception {
        List<String> call = new ArrayList<>(List.of("--type", type, "--name", name()));
        call.addAll(List.of("--dest", output.toString(), "--app-version", version));
        call.addAll(List.of("--app-image", image.toString(), "--license-file", "LICENSE"));
        call.addAll(List.of("--file-associations", association().toString()));
        if (type.equals("msi")) {
            call.addAll(List.of("--win-menu", "--win-per-user-install", "--win-dir-chooser"));
            call.addAll(List.of("--win-upgrade-uuid", "5d0f7f6e-6a3c-4e54-9f43-9b1f0ac2d6b1"));
        }
        Tool.run("jpackage", call);
    }

    private Path association() throws IOException {
        return Files.writeString(
                output.resolve("association.properties"),
                """
                extension=gpuatlas.json
                mime-type=application/vnd.gpuatlas+json
                description=Korea GPU Atlas dataset
                icon=%s
                """
                        .formatted(picture("gpu-atlas-dataset").toString().replace("\\", "/")));
    }

    private Path icon() {
        return picture(NAME);
    }

    private Path picture(String of) {
        if (SYSTEM.startsWith("linux")) {
            return icons.resolve(of + "-256.png");
        }
        return icons.resolve(of + (SYSTEM.startsWith("mac") ? ".icns" : ".ico"));
    }

    /// People of other systems see the name of the program's folder.
    private static String name() {
        return SYSTEM.startsWith("linux") ? NAME : "Korea GPU Atlas";
    }
}
