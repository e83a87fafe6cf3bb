package kr.gpuatlas.view.shell;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import kr.gpuatlas.domain.view.Theme;

/// Knows which stylesheets make up a theme.
public final class Stylesheets {
    /// The regions of the window are styled from here and not each by itself: under every region
    /// with a stylesheet of its own JavaFX asks for that stylesheet anew at every node.
    private static final List<String> SHARED =
            List.of(
                    "base.css",
                    "controls.css",
                    "marks.css",
                    "shell.css",
                    "partner.css",
                    "phase.css",
                    "map.css",
                    "timeline.css",
                    "evidence.css",
                    "table.css");

    private Stylesheets() {}

    /// The addresses of a theme's stylesheets, its colours first.
    ///
    /// @param system what the operating system prefers, for [Theme#SYSTEM]
    public static List<String> of(Theme theme, ColorScheme system) {
        return Stream.concat(Stream.of(tokens(theme, system)), SHARED.stream())
                .map(Stylesheets::address)
                .toList();
    }

    /// Whether a theme paints on a dark ground.
    public static boolean isDark(Theme theme, ColorScheme system) {
        return !tokens(theme, system).equals("tokens-light.css");
    }

    private static String tokens(Theme theme, ColorScheme system) {
        return switch (theme) {
            case DARK -> "tokens-dark.css";
            case LIGHT -> "tokens-light.css";
            case HIGH_CONTRAST -> "tokens-high-contrast.css";
            case SYSTEM ->
                    switch (system) {
                        case DARK -> "tokens-dark.css";
                        case LIGHT -> "tokens-light.css";
                    };
        };
    }

    private static String address(String file) {
        URL url = Stylesheets.class.getResource("theme/" + file);
        return Objects.requireNonNull(url, file).toExternalForm();
    }
}
