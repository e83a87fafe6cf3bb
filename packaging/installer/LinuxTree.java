import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// What a package puts on a Linux system: the program under /opt, and what the desktop, the shell and man look
/// for where they look for it.
final class LinuxTree {
    private final Path image;

    LinuxTree(Path image) {
        this.image = image;
    }

    void write(Path root) throws IOException {
        Tool.copy(image, root.resolve("opt/gpu-atlas"));
        Tool.copy(root.resolve("opt/gpu-atlas/share"), root.resolve("usr/share"));
        Tool.clear(root.resolve("opt/gpu-atlas/share"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                root.resolve("usr/bin/gpu-atlas"), Path.of("../../opt/gpu-atlas/bin/gpu-atlas"));
        settle(root);
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
