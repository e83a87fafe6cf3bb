package kr.gpuatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown on this system.
final class Display {
    /// The library that JavaFX draws its windows with on Linux.
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /// Asks before JavaFX does, which would end in its own stack trace. JavaFX reaches Wayland
    /// through XWayland only, so `DISPLAY` is what counts.
    static boolean isAvailable() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return false;
        }
        return !isLinux(System.getProperty("os.name"))
                || (namesDisplay(System.getenv()) && hasGtk());
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
