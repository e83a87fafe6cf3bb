package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Temporary files, named by the process that writes them, so that those of processes that were
/// killed can be told and removed. The number of a process means nothing in another container, so
/// whoever writes holds a lock besides.
final class Leftovers {
    private static final String PREFIX = ".gpu-atlas-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(PREFIX) + "(\\d{1,18})-\\d+" + Pattern.quote(SUFFIX));

    /// The start of a process is known less exactly than the time of a file.
    private static final Duration INEXACT = Duration.ofSeconds(10);

    /// Where the lock lies: behind every file, so that it hinders no reading.
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private Leftovers() {}

    /// A new name in a folder for a file of this process.
    static Path name(Path folder) {
        return folder.resolve(
                PREFIX
                        + ProcessHandle.current().pid()
                        + "-"
                        + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE)
                        + SUFFIX);
    }

    /// Keeps others from removing a file while it is written. Where there are no locks, its name
    /// alone does.
    static void claim(FileChannel written) {
        try {
            written.tryLock(BEYOND, 1, false);
        } catch (IOException e) {
            // Nobody on such a file system asks for the lock, either.
        }
    }

    /// Removes what processes that no longer live left in a folder; what cannot be removed stays,
    /// for it hinders nobody.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                if (isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Whoever writes next tries again.
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        if (isClaimed(file)) {
            return false;
        }
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return ProcessHandle.of(Long.parseLong(name.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> !startedAfter(process, written))
                .isEmpty();
    }

    /// Where that cannot be told, the name alone does.
    private static boolean isClaimed(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(BEYOND, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Numbers of processes are used again.
    private static boolean startedAfter(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .filter(start -> start.minus(INEXACT).isAfter(written))
                .isPresent();
    }
}
