package kr.gpuatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all.
public final class WholeFile {
    private WholeFile() {}

    /// What puts a file's contents into a stream.
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes to a temporary file beside the target, flushes it to the disk and renames it.
    ///
    /// @throws IOException if the folder is missing, not writable or full; an existing file is then
    ///   untouched and nothing is left behind
    public static void write(Path file, Contents contents) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("%s is no file name".formatted(file));
        }
        Path temporary = Files.createTempFile(folder, ".gpu-atlas-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                contents.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(
                    temporary,
                    file.toAbsolutePath(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
