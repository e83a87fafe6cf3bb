import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jars as they ship: their entries are not compressed one by one, since the installer compresses them all
/// together to half of that.
final class Jars {
    private Jars() {}

    /// Copies the jars of a folder; what is in them stays in its order and as old as it is.
    static void store(Path lib, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : Tool.files(lib, ".jar")) {
            Path copy = folder.resolve(jar.getFileName());
            pack(jar, copy);
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(jar));
        }
    }

    private static void pack(Path jar, Path copy) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream stored = new ZipOutputStream(to)) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                stored.putNextEntry(plain(entry, bytes));
                stored.write(bytes);
            }
        }
    }

    private static ZipEntry plain(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(entry.getTimeLocal());
        plain.setMethod(ZipEntry.STORED);
        plain.setSize(bytes.length);
        plain.setCrc(sum.getValue());
        return plain;
    }
}
