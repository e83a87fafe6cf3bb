package kr.gpuatlas.studio;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what outlives a run, as the operating system's users expect it.
///
/// @param state what it notes down: the log, and the codes of what was exported
/// @param config what the person has chosen
public record Folders(Path state, Path config) {
    private static final String OURS = "gpu-atlas";

    /// The folders of this process.
    public static Folders here() {
        return of(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /// The folders under an environment, a system named as in the property `os.name`, and a home.
    static Folders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData", "Local"));
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData", "Roaming"));
            return new Folders(local.resolve(OURS, "logs"), roaming.resolve(OURS));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new Folders(
                    library.resolve("Logs", OURS), library.resolve("Application Support", OURS));
        }
        return new Folders(
                absolute(environment, "XDG_STATE_HOME", home.resolve(".local", "state"))
                        .resolve(OURS),
                absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(OURS));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }

    /// The XDG Base Directory Specification has a relative path ignored.
    private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
        Path folder = folder(environment, variable, otherwise);
        return folder.isAbsolute() ? folder : otherwise;
    }
}
