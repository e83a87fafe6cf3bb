package kr.gpuatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Writes a file whole or not at all.
public final class WholeFile {
    /// As many as Linux follows.
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /// What puts a file's contents into a stream.
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /// What reads a file that was written, before it takes its name.
    @FunctionalInterface
    public interface Check {
        void read(Path written) throws IOException;
    }

    /// Writes to a temporary file beside the target, flushes it to the disk and renames it.
    ///
    /// @throws IOException as [#write(Path, Contents, Check)]
    public static void write(Path file, Contents contents) throws IOException {
        write(file, contents, written -> {});
    }

    /// Writes to a temporary file beside the target, flushes it to the disk, has it checked and
    /// renames it; what processes that were killed left in that folder is swept away. A link stays
    /// one, and its target is written; a file that is replaced hands on who may read it.
    ///
    /// @throws IOException if the folder is missing, not writable or full, or the check fails; it
    ///   names the file, an existing file is untouched, and nothing is left behind
    public static void write(Path file, Contents contents, Check check) throws IOException {
        Path target = target(file);
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("%s is no file name".formatted(file));
        }
        Leftovers.sweep(folder);
        Path temporary = Leftovers.name(folder);
        try {
            fill(temporary, target, contents);
            check.read(temporary);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw about(file, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// The file itself, which a link may only lead to.
    ///
    /// @throws IOException if links lead nowhere, or it is there and must or can not be replaced
    public static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            String reason = Files.isDirectory(target) ? "Is a directory" : "Not a regular file";
            throw new FileSystemException(file.toString(), null, reason);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        return target;
    }

    private static void fill(Path temporary, Path target, Contents contents) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Leftovers.claim(channel);
            handOnPermissions(target, temporary);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            contents.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void handOnPermissions(Path from, Path to) throws IOException {
        boolean known = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (known && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /// A full disk does not say which file did not fit, and nobody knows the temporary one.
    private static IOException about(Path file, IOException cause) {
        String name = file.toString();
        String reason = reason(cause);
        IOException named =
                switch (cause) {
                    case NoSuchFileException _ -> new NoSuchFileException(name, null, reason);
                    case AccessDeniedException _ -> new AccessDeniedException(name, null, reason);
                    default -> new FileSystemException(name, null, reason);
                };
        named.initCause(cause);
        return named;
    }

    private static String reason(IOException cause) {
        String said =
                cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return Objects.requireNonNullElse(said, cause.getClass().getSimpleName());
    }
}
