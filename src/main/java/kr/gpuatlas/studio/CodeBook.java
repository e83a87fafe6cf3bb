package kr.gpuatlas.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.export.WholeFile;
import org.slf4j.LoggerFactory;

/// The views that were exported, to be found again by the code that is printed on them: a small
/// file each, the latest only; never on the thread of JavaFX.
public final class CodeBook {
    /// How many views are remembered; the oldest make room.
    public static final int MOST = 1000;

    private static final int LARGEST = 64 << 10;
    private static final String END = ".json";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final int most;

    /// @param state where the program notes down what outlives a run
    public CodeBook(Path state) {
        this(state, MOST);
    }

    CodeBook(Path state, int most) {
        this.folder = state.resolve("codes");
        this.most = most;
    }

    /// What came of looking a code up.
    public sealed interface Found {}

    /// The view, and which dataset it is of.
    public record Noted(SnapshotJson.Snapshot snapshot) implements Found {}

    /// Nothing with that code was exported here, or it was long ago.
    public record Unknown() implements Found {}

    /// It was, but its file is no longer sound.
    ///
    /// @param aside where that file is now; where it was, if it could not be moved
    public record Damaged(Path aside) implements Found {}

    /// Notes a view down whole, without its dataset; where that is impossible the program goes on
    /// and the log says so.
    public void note(SnapshotJson.Snapshot snapshot) {
        try {
            Files.createDirectories(folder);
            byte[] text = SnapshotJson.write(snapshot.withoutDataset()).getBytes(UTF_8);
            WholeFile.write(file(snapshot.code()), out -> out.write(text));
            makeRoom();
        } catch (IOException | UncheckedIOException e) {
            LoggerFactory.getLogger(CodeBook.class)
                    .warn("the code {} was not noted", snapshot.code(), e);
        }
    }

    private Path file(String code) {
        return folder.resolve(code + END);
    }

    private void makeRoom() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(END)).toList();
        }
        if (all.size() <= most) {
            return;
        }
        List<Path> oldest = all.stream().sorted(Comparator.comparing(CodeBook::written)).toList();
        for (Path file : oldest.subList(0, all.size() - most)) {
            Files.deleteIfExists(file);
        }
    }

    /// What another process has just removed is as good as old.
    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /// Looks up what somebody typed.
    ///
    /// @throws IOException if there is a file that cannot be read at all
    public Found find(String typed) throws IOException {
        String code = ViewCode.read(typed);
        if (!ViewCode.isCode(code)) {
            return new Unknown();
        }
        Path file = file(code);
        try {
            return sound(file, code).<Found>map(Noted::new).orElseGet(() -> setAside(file));
        } catch (NoSuchFileException e) {
            return new Unknown();
        }
    }

    private static Optional<SnapshotJson.Snapshot> sound(Path file, String code)
            throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), UTF_8);
        return switch (SnapshotJson.read(text, String.valueOf(file.getFileName()))) {
            case SnapshotJson.Accepted(SnapshotJson.Snapshot snapshot) ->
                    Optional.of(snapshot).filter(noted -> noted.code().equals(code));
            case SnapshotJson.Refused _ -> Optional.empty();
        };
    }

    private static Damaged setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        try {
            return new Damaged(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LoggerFactory.getLogger(CodeBook.class).warn("{} could not be set aside", file, e);
            return new Damaged(file);
        }
    }
}
