package kr.gpuatlas.domain.text;

import java.util.Locale;

/// The two languages every text of the program exists in.
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale its resource bundles and number formats are looked up with.
    public Locale locale() {
        return locale;
    }

    /// Korean for a Korean locale, English for every other.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KO : EN;
    }
}
