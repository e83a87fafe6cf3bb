import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// The Debian package of the app image: the program under /opt, and what the desktop, the shell and man look for
/// where they look for it. Debian's own triggers notice it there, so no script runs at installing or removing,
/// and removing leaves nothing behind.
final class Deb {
    private final Path image;
    private final String version;

    Deb(Path image, String version) {
        this.image = image;
        this.version = version;
    }

    void write(Path output) throws Exception {
        Path root = output.resolve("deb");
        Tool.copy(image, root.resolve("opt/gpu-atlas"));
        Tool.copy(root.resolve("opt/gpu-atlas/share"), root.resolve("usr/share"));
        Tool.clear(root.resolve("opt/gpu-atlas/share"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                root.resolve("usr/bin/gpu-atlas"), Path.of("../../opt/gpu-atlas/bin/gpu-atlas"));
        String architecture = Tool.said("dpkg", "--print-architecture");
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(
                root.resolve("DEBIAN/control"),
                Files.readString(Installer.PACKAGING.resolve("linux/control"), StandardCharsets.UTF_8)
                        .replace("@VERSION@", version)
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@SIZE@", Long.toString(kibibytes(root))));
        settle(root);
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

    /// Everybody may read it and its owner alone may write, whatever the mask of the builder was.
    private static void settle(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                boolean runs =
                        Files.isDirectory(file)
                                || Files.getPosixFilePermissions(file)
                                        .contains(PosixFilePermission.OWNER_EXECUTE);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
