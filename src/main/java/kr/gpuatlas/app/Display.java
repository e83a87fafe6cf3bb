package kr.gpuatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gpuatlas.task.DisplayServer;

/// Whether a window can be shown on this system.
final class Display {
    /// The library that JavaFX draws its windows with on Linux.
    private static final String GTK = "libgtk-3.so.0";

    /// The display of this machine with a number, and perhaps one of its screens.
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    /// Where its servers listen.
    private static final Path SOCKETS = Path.of("/tmp/.X11-unix");

    private Display() {}

    /// Asks before JavaFX does, which would end in its own stack trace. JavaFX reaches Wayland
    /// through XWayland only, so `DISPLAY` is what counts.
    static boolean isAvailable() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return false;
        }
        return !isLinux(System.getProperty("os.name"))
                || (namesDisplay(System.getenv()) && hasGtk() && answers(System.getenv("DISPLAY")));
    }

    /// Whether a display server is there: where none of this machine has opened its usual door,
    /// which is found out fast, the X library is asked, which knows every door.
    private static boolean answers(String display) {
        Matcher local = LOCAL.matcher(display);
        return (local.matches() && Files.exists(SOCKETS.resolve("X" + local.group(1))))
                || DisplayServer.answers();
    }

    private static boolean isLinux(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    static boolean namesDisplay(Map<String, String> environment) {
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try {
            // Stays loaded: JavaFX needs it next.
            SymbolLookup.libraryLookup(GTK, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
