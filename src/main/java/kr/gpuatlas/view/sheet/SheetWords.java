package kr.gpuatlas.view.sheet;

import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// Reads this package's texts in one language.
record SheetWords(Language language) {
    private static final Texts TEXTS = Texts.beside(SheetWords.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
