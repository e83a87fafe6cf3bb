package kr.gpuatlas.domain.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.gpuatlas.domain.text.Language;

/// Reads one language's bundle of terms.
final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Words(Language language) {
        Locale locale =
                switch (language) {
                    case KO -> language.locale();
                    case EN -> Locale.ROOT;
                };
        bundle =
                ResourceBundle.getBundle(
                        "kr.gpuatlas.domain.wording.messages", locale, NO_FALLBACK);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /// The word for an enum constant: `phase.in-service` for `IN_SERVICE`.
    String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String with(String key, Object... arguments) {
        return new MessageFormat(get(key), Locale.ROOT).format(arguments);
    }
}
