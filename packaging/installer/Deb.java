import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// The Debian package of the app image. Debian's own triggers notice what the desktop looks for, so no script
/// runs at installing or removing, and removing leaves nothing behind.
final class Deb {
    private final LinuxTree tree;
    private final String version;

    Deb(LinuxTree tree, String version) {
        this.tree = tree;
        this.version = version;
    }

    void write(Path output) throws Exception {
        Path root = output.resolve("deb");
        tree.write(root);
        String architecture = Tool.said("dpkg", "--print-architecture");
        Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
        Files.writeString(
                control,
                Files.readString(Installer.PACKAGING.resolve("linux/control"), StandardCharsets.UTF_8)
                        .replace("@VERSION@", version)
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@SIZE@", Long.toString(kibibytes(root))));
        Files.setPosixFilePermissions(
                control.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(control, PosixFilePermissions.fromString("rw-r--r--"));
        Tool.start(
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "-z6",
                "--build",
                root.toString(),
                output.resolve("gpu-atlas_%s_%s.deb".formatted(version, architecture)).toString());
        Tool.clear(root);
    }

    private static long kibibytes(Path root) throws IOException {
        long total = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                total += (Files.size(file) + 1023) / 1024;
            }
        }
        return total;
    }
}
