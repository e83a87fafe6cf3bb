package kr.gpuatlas.domain.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// Who a sheet is for, printed on it.
public enum Stamp {
    NONE,
    DRAFT,
    INTERNAL,
    EMBARGO;

    private static final Texts TEXTS = Texts.beside(Stamp.class);

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stamp> of(String key) {
        return Arrays.stream(values()).filter(stamp -> stamp.key().equals(key)).findFirst();
    }

    public String title(Language language) {
        return TEXTS.get(language, "stamp." + key());
    }
}
