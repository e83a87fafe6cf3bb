import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The package of the app image for Fedora, openSUSE and their like, with the very files of Debian's. Their own
/// triggers notice what the desktop looks for, so no script runs at installing or removing.
final class Rpm {
    private final LinuxTree tree;
    private final String version;

    Rpm(LinuxTree tree, String version) {
        this.tree = tree;
        this.version = version;
    }

    void write(Path output) throws Exception {
        Path work = output.resolve("rpm").toAbsolutePath();
        Path root = work.resolve("root");
        tree.write(root);
        Path spec = work.resolve("gpu-atlas.spec");
        Files.writeString(
                spec,
                Files.readString(
                                Installer.PACKAGING.resolve("linux/gpu-atlas.spec"),
                                StandardCharsets.UTF_8)
                        .replace("@VERSION@", version)
                        .replace("@ROOT@", root.toString())
                        .replace("@FILES@", String.join("\n", files(root))));
        Tool.start(
                "rpmbuild",
                "--quiet",
                "-bb",
                "--define",
                "_topdir " + work,
                "--define",
                "_rpmdir " + output.toAbsolutePath(),
                "--define",
                "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
                spec.toString());
        Tool.clear(work);
    }

    /// The folders that are the program's alone go with it; of those it shares with others only its files do.
    private static List<String> files(Path root) throws IOException {
        List<Path> own = List.of(root.resolve("opt/gpu-atlas"), root.resolve("usr/share/doc/gpu-atlas"));
        try (Stream<Path> all = Files.walk(root)) {
            return Stream.concat(
                            own.stream(),
                            all.filter(file -> !Files.isDirectory(file))
                                    .filter(file -> own.stream().noneMatch(file::startsWith)))
                    .map(file -> "\"/" + root.relativize(file) + "\"")
                    .sorted()
                    .toList();
        }
    }
}
