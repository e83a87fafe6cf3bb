package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    private static final Preferences CHOSEN =
            new Preferences(
                    Theme.HIGH_CONTRAST,
                    Optional.of(Language.KO),
                    Optional.of(new Preferences.Placement(-1920, 40, 1600, 900.5, true)),
                    Optional.of(
                            new LastShown(
                                    "korea-gpu-atlas",
                                    "2026.10.07",
                                    LocalDate.of(2026, 3, 31),
                                    LocalDate.of(2026, 4, 1))),
                    SheetOrders.NONE
                            .with(
                                    new SheetOrder(
                                            SheetKind.MAP,
                                            SheetSize.of(1234, 800),
                                            Paper.DARK,
                                            Stamp.DRAFT,
                                            false),
                                    FileKind.PDF)
                            .in("/tmp/out"),
                    Optional.of(new Displays.Area(1440, -180, 1920, 1080)));

    @TempDir private Path temp;

    private Path file() {
        return temp.resolve("config").resolve("preferences.properties");
    }

    private PreferencesFile preferences() {
        return new PreferencesFile(temp.resolve("config"));
    }

    @Test
    void whatWasChosenIsThereAgain() {
        preferences().write(CHOSEN);
        assertEquals(new PreferencesFile.Found(CHOSEN, Optional.empty()), preferences().read());
    }

    @Test
    void atFirstNothingIsChosen() {
        assertEquals(
                new PreferencesFile.Found(Preferences.NONE, Optional.empty()),
                preferences().read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=PURPLE",
                "language=FR",
                "window.width=wide",
                "window.width=1280",
                "window.width=NaN\nwindow.height=1\nwindow.x=0\nwindow.y=0",
                "shown.dataset=korea-gpu-atlas\nshown.as-of=yesterday",
                "audience.width=1920",
                "audience.width=0\naudience.height=1\naudience.x=0\naudience.y=0",
                "theme=\\u00zz"
            })
    void aDamagedFileIsSetAside(String damaged) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), damaged);

        PreferencesFile.Found found = preferences().read();

        assertEquals(Preferences.NONE, found.preferences());
        assertEquals(damaged, Files.readString(found.setAside().orElseThrow()));
        assertFalse(Files.exists(file()));
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xC3, 0x28});
        assertEquals(true, preferences().read().setAside().isPresent());
    }

    @Test
    void keysOfANewerVersionAreIgnored() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "theme=LIGHT\nwings=2\n");
        assertEquals(
                new Preferences(
                        Theme.LIGHT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SheetOrders.NONE,
                        Optional.empty()),
                preferences().read().preferences());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToStop() throws IOException {
        Files.writeString(temp.resolve("config"), "a file in the way");
        preferences().write(CHOSEN);
        assertEquals("a file in the way", Files.readString(temp.resolve("config")));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        preferences().write(CHOSEN);
        preferences().write(Preferences.NONE);
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertEquals(List.of(file()), files.toList());
        }
    }
}
