package kr.gpuatlas.domain.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// What of a view is put on a sheet.
public enum SheetKind {
    /// The map beside the pledge, its programmes, what is outside and who disagrees.
    DASHBOARD,
    MAP,
    /// Everything known of the selection, or of the pledge.
    CARD,
    /// The figures over time.
    CHART,
    /// All programmes and what is outside, with their sources.
    TABLE,
    /// The window as it is, over the line that says what it is.
    WINDOW;

    private static final Texts TEXTS = Texts.beside(SheetKind.class);

    /// Its name in commands and in the names of files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// Whether there is a map on it, whose makers are to be named.
    public boolean isMapped() {
        return this != CHART && this != TABLE;
    }

    public String title(Language language) {
        return TEXTS.get(language, "kind." + key());
    }
}
