package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Temporary files, named by the process that writes them, so that those of processes that were
/// killed can be told and removed.
final class Leftovers {
    private static final String PREFIX = ".gpu-atlas-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(PREFIX) + "(\\d{1,18})-\\d+" + Pattern.quote(SUFFIX));

    /// The start of a process is known less exactly than the time of a file.
    private static final Duration INEXACT = Duration.ofSeconds(10);

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
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return ProcessHandle.of(Long.parseLong(name.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> !startedAfter(process, written))
                .isEmpty();
    }

    /// Numbers of processes are used again.
    private static boolean startedAfter(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .filter(start -> start.minus(INEXACT).isAfter(written))
                .isPresent();
    }
}
