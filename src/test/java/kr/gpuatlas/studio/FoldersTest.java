package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void linuxKeepsTheLogInTheStateFolder() {
        assertEquals(
                new Folders(
                        HOME.resolve(".local/state/gpu-atlas"), HOME.resolve(".config/gpu-atlas")),
                Folders.of(Map.of(), "Linux", HOME));
    }

    @Test
    void linuxFollowsTheFoldersThePersonHasNamed() {
        Map<String, String> named =
                Map.of("XDG_STATE_HOME", "/var/state", "XDG_CONFIG_HOME", "/var/config");
        assertEquals(
                new Folders(Path.of("/var/state/gpu-atlas"), Path.of("/var/config/gpu-atlas")),
                Folders.of(named, "Linux", HOME));
    }

    @Test
    void anEmptyOrRelativeXdgFolderCountsAsNone() {
        Map<String, String> odd = Map.of("XDG_STATE_HOME", "", "XDG_CONFIG_HOME", "config");
        assertEquals(Folders.of(Map.of(), "Linux", HOME), Folders.of(odd, "Linux", HOME));
    }

    @Test
    void macOsKeepsTheLogWithTheOtherLogs() {
        assertEquals(
                new Folders(
                        HOME.resolve("Library/Logs/gpu-atlas"),
                        HOME.resolve("Library/Application Support/gpu-atlas")),
                Folders.of(Map.of("XDG_STATE_HOME", "/var/state"), "Mac OS X", HOME));
    }

    @Test
    void windowsKeepsTheLogOnThisComputerAndTheChoicesWithThePerson() {
        Path local = HOME.resolve("Local");
        Path roaming = HOME.resolve("Roaming");
        Map<String, String> named =
                Map.of("LOCALAPPDATA", local.toString(), "APPDATA", roaming.toString());
        assertEquals(
                new Folders(local.resolve("gpu-atlas/logs"), roaming.resolve("gpu-atlas")),
                Folders.of(named, "Windows 11", HOME));
    }

    @Test
    void windowsWithoutItsVariablesUsesTheFoldersTheyUsuallyName() {
        assertEquals(
                new Folders(
                        HOME.resolve("AppData/Local/gpu-atlas/logs"),
                        HOME.resolve("AppData/Roaming/gpu-atlas")),
                Folders.of(Map.of(), "Windows 11", HOME));
    }
}
