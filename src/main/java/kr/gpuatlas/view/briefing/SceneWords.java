package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Reads this package's texts in one language, and words what scenes say of figures.
record SceneWords(Language language) {
    private static final Texts TEXTS = Texts.beside(SceneWords.class);
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Wording wording() {
        return Wording.in(language);
    }

    /// The short name of a programme, lot or the pledge.
    String name(Figures figures, String about) {
        return figures.dataset()
                .programme(about)
                .map(programme -> programme.shortName())
                .or(() -> figures.dataset().lot(about).map(lot -> lot.name()))
                .orElse(figures.dataset().pledge().name())
                .in(language);
    }

    /// By whom and when: a source that carries the claim, with the day it was published; or that it
    /// is a sum, with the day it is for.
    String remark(Figures figures, Figure figure) {
        long leaves = figure.leaves().count();
        if (leaves > 1) {
            return get("remark.sum", leaves, wording().dates().span(figure.when()));
        }
        List<Source> sources =
                figure.leaves()
                        .flatMap(leaf -> leaf.used().stream())
                        .flatMap(claim -> figures.visibility().publicSources(claim).stream())
                        .toList();
        return sources.stream()
                .filter(source -> source.published().isPresent())
                .findFirst()
                .or(() -> sources.stream().findFirst())
                .map(this::cited)
                .orElseGet(() -> wording().dates().span(figure.when()));
    }

    private String cited(Source source) {
        String name = source.publisher().in(language);
        return source.published()
                .map(day -> get("remark.reported", wording().dates().span(day), name))
                .orElse(name);
    }

    /// The name of a publisher, without by which way it was read, which its own record tells.
    String by(Source source) {
        return ASIDE.matcher(source.publisher().in(language)).replaceAll("");
    }

    String written(Figure figure) {
        return wording().written(figure.quantity(), Unit.GPU);
    }
}
