package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codes that were printed lead back to their views.
class CodeBookTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Release RELEASE =
            Release.of(DATASET, Audience.PUBLIC, DATASET.edition().lastDay());

    @TempDir private Path folder;

    private static SnapshotJson.Snapshot snapshot(int month) {
        ViewState view =
                ViewState.opening(DATASET, Theme.DARK, Language.KO)
                        .withAsOf(LocalDate.of(2026, month, 1));
        return new SnapshotJson.Snapshot(
                DATASET.edition().id(),
                DATASET.edition().version(),
                RELEASE.sha256(),
                RELEASE.code(view),
                view,
                Optional.of(DATASET),
                Optional.empty());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("codes"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCodeIsFoundHoweverItIsTyped() throws IOException {
        CodeBook book = new CodeBook(folder);
        SnapshotJson.Snapshot noted = snapshot(3);
        book.note(noted);
        String typed =
                noted.code().substring(0, 4).toLowerCase(java.util.Locale.ROOT)
                        + " - "
                        + noted.code().substring(4).replace('0', 'o').replace('1', 'l');
        assertEquals(new CodeBook.Noted(noted.withoutDataset()), book.find(typed));
    }

    @Test
    void whatWasNeverExportedIsUnknown() throws IOException {
        CodeBook book = new CodeBook(folder);
        assertEquals(new CodeBook.Unknown(), book.find("K7QD-3M9X"));
        assertEquals(new CodeBook.Unknown(), book.find("../../etc/passwd"));
    }

    @Test
    void aDamagedFileIsSetAside() throws IOException {
        CodeBook book = new CodeBook(folder);
        SnapshotJson.Snapshot noted = snapshot(3);
        book.note(noted);
        Path file = folder.resolve("codes").resolve(noted.code() + ".json");
        Files.writeString(file, Files.readString(file).substring(100));

        CodeBook.Damaged damaged =
                assertInstanceOf(CodeBook.Damaged.class, book.find(noted.code()));
        assertEquals(noted.code() + ".json.damaged", damaged.aside().getFileName().toString());
        assertEquals(new CodeBook.Unknown(), book.find(noted.code()));
    }

    @Test
    void theOldestMakesRoom() throws IOException {
        CodeBook book = new CodeBook(folder, 2);
        for (int month = 1; month <= 3; month++) {
            book.note(snapshot(month));
            Path file = folder.resolve("codes").resolve(snapshot(month).code() + ".json");
            Files.setLastModifiedTime(file, FileTime.fromMillis(month));
        }
        assertEquals(2, files().size());
        assertEquals(new CodeBook.Unknown(), book.find(snapshot(1).code()));
        assertInstanceOf(CodeBook.Noted.class, book.find(snapshot(2).code()));
    }

    @Test
    void whereNothingCanBeNotedTheProgramGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        new CodeBook(file).note(snapshot(1));
        assertEquals("", Files.readString(file));
    }
}
