package kr.gpuatlas.view.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Loads the bundled typeface, so that Korean is readable on a machine without Korean fonts.
public final class Fonts {
    /// The four weights; Medium and SemiBold are families of their own to JavaFX.
    static final List<String> FILES =
            List.of(
                    "Pretendard-Regular.otf",
                    "Pretendard-Medium.otf",
                    "Pretendard-SemiBold.otf",
                    "Pretendard-Bold.otf");

    private Fonts() {}

    /// Makes the typeface known to JavaFX; to be called before the first scene, harmless when
    /// repeated.
    ///
    /// @throws IllegalStateException if a bundled font is missing or unreadable
    public static void load() {
        Loaded.ONCE.forEach(font -> {
            if (!font.getFamily().startsWith("Pretendard")) {
                throw new IllegalStateException("not the bundled typeface: " + font);
            }
        });
    }

    private static Font load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            Font font = in == null ? null : Font.loadFont(in, 13);
            if (font == null) {
                throw new IllegalStateException("the bundled font " + file + " cannot be loaded");
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the bundled font " + file, e);
        }
    }

    /// Loads on first use, once.
    private static final class Loaded {
        static final List<Font> ONCE = FILES.stream().map(Fonts::load).toList();
    }
}
