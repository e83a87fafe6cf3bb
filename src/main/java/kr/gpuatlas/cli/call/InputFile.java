package kr.gpuatlas.cli.call;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kr.gpuatlas.domain.text.Texts;

/// Reads the files a call names; one that cannot be read is a [Complaint] that names it and the
/// cause.
public final class InputFile {
    private static final Texts TEXTS = Texts.beside(InputFile.class);

    private InputFile() {}

    /// What makes something of a file.
    @FunctionalInterface
    public interface Reader<T> {
        T read(Path file) throws IOException;
    }

    /// Whether there is anything of that name.
    public static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Whether it is a file that can be read more than once, or a folder: no pipe and no device.
    public static boolean isPlain(String name) {
        Path path = Path.of(name);
        return Files.isRegularFile(path) || Files.isDirectory(path);
    }

    public static byte[] bytes(String name) {
        return read(name, Files::readAllBytes);
    }

    public static <T> T read(String name, Reader<T> reader) {
        try {
            if (name.isBlank()) {
                throw Complaint.misuse(TEXTS.both("file.nameless"));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Complaint.no(TEXTS.both("file.directory", name));
            }
            return reader.read(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw Complaint.no(TEXTS.both("file.missing", name));
        } catch (AccessDeniedException e) {
            throw Complaint.no(TEXTS.both("file.denied", name));
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (OutOfMemoryError e) {
            throw Complaint.no(TEXTS.both("file.memory", name));
        }
    }

    /// What is told of a file that the system does not let be read.
    public static Complaint unreadable(String name, IOException e) {
        return Complaint.no(TEXTS.both("file.unreadable", name, SystemCause.of(e)));
    }
}
