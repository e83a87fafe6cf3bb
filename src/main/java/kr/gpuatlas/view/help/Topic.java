package kr.gpuatlas.view.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import kr.gpuatlas.domain.text.Language;

/// The pages of help, each a text in both languages beside this class.
public enum Topic {
    MANUAL,
    METHOD,
    DICTIONARY,
    CITE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The page's text, with places such as `{version}` still in it.
    String text(Language language) {
        String file = key() + "_" + language.locale().getLanguage() + ".md";
        try (InputStream stream =
                Objects.requireNonNull(Topic.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
