package kr.gpuatlas.view.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.gpuatlas.domain.text.Language;

/// Reads the words of this package's controls.
final class Terms {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Terms() {}

    static String of(Language language, String key, Object... arguments) {
        Locale locale =
                switch (language) {
                    case KO -> language.locale();
                    case EN -> Locale.ROOT;
                };
        String text =
                ResourceBundle.getBundle("kr.gpuatlas.view.control.messages", locale, NO_FALLBACK)
                        .getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
