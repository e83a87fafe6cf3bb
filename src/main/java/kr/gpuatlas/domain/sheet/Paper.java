package kr.gpuatlas.domain.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;

/// What a sheet is drawn on.
public enum Paper {
    LIGHT(Theme.LIGHT),
    DARK(Theme.DARK),
    /// White, for a printer.
    PRINT(Theme.LIGHT),
    /// Nothing, for a slide that brings its own light ground.
    TRANSPARENT(Theme.LIGHT),
    HIGH_CONTRAST(Theme.HIGH_CONTRAST);

    private static final Texts TEXTS = Texts.beside(Paper.class);

    private final Theme theme;

    Paper(Theme theme) {
        this.theme = theme;
    }

    /// The theme whose colours it takes.
    public Theme theme() {
        return theme;
    }

    /// The paper that looks most like a window of the theme; light where the system would decide,
    /// so that a picture does not depend on it.
    public static Paper like(Theme theme) {
        return switch (theme) {
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
            case LIGHT, SYSTEM -> LIGHT;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Paper> of(String key) {
        return Arrays.stream(values()).filter(paper -> paper.key().equals(key)).findFirst();
    }

    public String title(Language language) {
        return TEXTS.get(language, "paper." + key());
    }
}
