package kr.gpuatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final String OLD = "what was there before";

    /// A process of this number never lives: Linux and Windows count less far.
    private static final String NOBODYS = ".gpu-atlas-999999999999-1.tmp";

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("지도.png");
        Files.writeString(file, OLD);
    }

    @Test
    void aStreamThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        for (int after : List.of(0, 1, 8191, 8192, 100_000)) {
            FileSystemException failed =
                    assertThrows(
                            FileSystemException.class,
                            () ->
                                    WholeFile.write(
                                            file,
                                            out -> {
                                                out.write(new byte[after]);
                                                throw new IOException("Input/output error");
                                            }));
            assertEquals(file + ": Input/output error", failed.getMessage());
            assertIsOld();
        }
    }

    @Test
    void aStripThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        PngEncoder.Strips failing =
                (y, rows, argb) -> {
                    if (y > 0) {
                        throw new IOException("no more pixels");
                    }
                };
        FileSystemException failed = assertThrows(FileSystemException.class, () -> png(failing));
        assertEquals(file + ": no more pixels", failed.getMessage());
        assertIsOld();
    }

    @Test
    void aPictureCalledOffLeavesTheOldFileAndNothingElse() throws IOException {
        PngEncoder.Progress impatient =
                new PngEncoder.Progress() {
                    private double done;

                    @Override
                    public void done(double share) {
                        done = share;
                    }

                    @Override
                    public boolean isCancelled() {
                        return done > 0.5;
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> PngWriter.write(file, spec(), (y, rows, argb) -> {}, impatient));
        assertIsOld();
    }

    @Test
    void whatWasWrittenWronglyDoesNotTakeTheName() throws IOException {
        assertThrows(
                FileSystemException.class,
                () ->
                        WholeFile.write(
                                file,
                                out -> out.write(7),
                                written -> {
                                    assertEquals(1, Files.size(written));
                                    throw new IOException("not what was meant");
                                }));
        assertIsOld();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path nowhere = folder.resolve("missing").resolve("map.png");
        FileSystemException failed =
                assertThrows(
                        NoSuchFileException.class,
                        () -> WholeFile.write(nowhere, out -> out.write(1)));
        assertEquals(nowhere.toString(), failed.getFile());
    }

    @Test
    void onlyWhatDeadProcessesLeftIsSweptAway() throws IOException {
        Path left = Files.writeString(folder.resolve(NOBODYS), "half");
        Path living =
                Files.writeString(
                        folder.resolve(".gpu-atlas-" + ProcessHandle.current().pid() + "-1.tmp"),
                        "being written");
        Path foreign = Files.writeString(folder.resolve(".gpu-atlas-notes.tmp"), "mine");
        WholeFile.write(file, out -> out.write(1));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(living));
        assertTrue(Files.exists(foreign));
    }

    /// So it is with one in another container, whose number says nothing here.
    @Test
    void whatIsStillBeingWrittenStays() throws IOException {
        Path written = folder.resolve(NOBODYS);
        try (FileChannel channel =
                FileChannel.open(
                        written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Leftovers.claim(channel);
            WholeFile.write(file, out -> out.write(1));
            assertTrue(Files.exists(written));
        }
        WholeFile.write(file, out -> out.write(1));
        assertFalse(Files.exists(written));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file.getFileName());
        Path second = Files.createSymbolicLink(folder.resolve("second.png"), link);
        WholeFile.write(second, out -> out.write('1'));
        assertEquals("1", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second));
        Path dangling = Files.createSymbolicLink(folder.resolve("new.png"), Path.of("made.png"));
        WholeFile.write(dangling, out -> out.write('2'));
        assertEquals("2", Files.readString(folder.resolve("made.png")));
        Path round = Files.createSymbolicLink(folder.resolve("round.png"), Path.of("round.png"));
        assertThrows(FileSystemException.class, () -> WholeFile.write(round, out -> {}));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has other permissions")
    void whoMayReadAFileStaysSoWhenItIsReplaced() throws IOException {
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, own);
        WholeFile.write(file, out -> out.write(1));
        assertEquals(own, Files.getPosixFilePermissions(file));
    }

    @Test
    void whatIsNoRegularFileIsNotReplaced() throws IOException {
        Path folderInTheWay = Files.createDirectory(folder.resolve("map.png"));
        FileSystemException refused =
                assertThrows(
                        FileSystemException.class,
                        () -> WholeFile.write(folderInTheWay, out -> out.write(1)));
        assertEquals(folderInTheWay + ": Is a directory", refused.getMessage());
        assertTrue(Files.isDirectory(folderInTheWay));
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheOldFileAndNothingElse() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder), "not root");
        try {
            Files.writeString(file, OLD);
            Random random = new Random(1);
            FileSystemException failed =
                    assertThrows(
                            FileSystemException.class,
                            () ->
                                    png((y, rows, argb) ->
                                            Arrays.setAll(argb, i -> random.nextInt())));
            assertEquals(file + ": No space left on device", failed.getMessage());
            assertIsOld();
        } finally {
            assertTrue(run("umount", folder));
        }
    }

    private static boolean run(Object... command) throws InterruptedException {
        List<String> words = Stream.of(command).map(Object::toString).toList();
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static PngSpec spec() {
        return new PngSpec(1000, 800, PngSpec.SCREEN_DPI, false, List.of());
    }

    private void png(PngEncoder.Strips strips) throws IOException {
        PngWriter.write(file, spec(), strips, PngEncoder.Progress.NONE);
    }

    private void assertIsOld() throws IOException {
        assertEquals(OLD, Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
