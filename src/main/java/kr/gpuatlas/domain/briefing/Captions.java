package kr.gpuatlas.domain.briefing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// Puts figures into the texts of a scene where they name them.
///
/// `{national.contracted}` is the number with its qualifier in words, or that nobody reported it;
/// `{asOf}` is the day of the picture.
public final class Captions {
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z0-9][A-Za-z0-9._-]*)}");
    private static final String DAY = "asOf";

    private final Figures figures;
    private final Language language;

    public Captions(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
    }

    /// The text with everything it names told.
    public String told(String text) {
        return NAMED.matcher(text)
                .replaceAll(named -> java.util.regex.Matcher.quoteReplacement(of(named.group(1))));
    }

    private String of(String name) {
        Wording wording = Wording.in(language);
        if (name.equals(DAY)) {
            return wording.dates().longDay(figures.clock().asOf());
        }
        return figures.figure(name)
                .map(figure -> wording.counted(figure.quantity(), Unit.GPU))
                .orElseGet(wording::noReport);
    }

    /// The figures a text names that somebody has reported.
    public Stream<Figure> figures(String text) {
        return names(text).map(figures::figure).flatMap(Optional::stream);
    }

    /// What a text names, figures that do not exist included.
    public static Stream<String> names(String text) {
        return NAMED.matcher(text)
                .results()
                .map(named -> named.group(1))
                .filter(name -> !name.equals(DAY));
    }
}
