package kr.gpuatlas.domain.text;

import java.text.Normalizer;

/// One text in Korean and English, both in Unicode normalisation form C; a blank one is refused.
public record Text(String ko, String en) {
    public Text {
        ko = Normalizer.normalize(ko, Normalizer.Form.NFC);
        en = Normalizer.normalize(en, Normalizer.Form.NFC);
        if (ko.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs Korean and English, got ko=\"%s\", en=\"%s\"".formatted(ko, en));
        }
    }

    public String in(Language language) {
        return switch (language) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
