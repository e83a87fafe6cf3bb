package kr.gpuatlas.view.briefing;

import java.util.Optional;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Reads this package's texts in one language, and words what scenes say of figures.
record SceneWords(Language language) {
    private static final Texts TEXTS = Texts.beside(SceneWords.class);

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

    /// Since when and by whom: the day of the claim with its closest source, or that it is a sum.
    String remark(Figures figures, Figure figure) {
        String day = wording().dates().day(figure.lastConfirmed());
        long leaves = figure.leaves().count();
        if (leaves > 1) {
            return get("remark.sum", leaves, day);
        }
        Optional<String> publisher =
                figure.leaves()
                        .flatMap(leaf -> leaf.used().stream())
                        .findFirst()
                        .flatMap(claim ->
                                figures.visibility().publicSources(claim.sources()).stream()
                                        .findFirst())
                        .map(source -> source.publisher().in(language));
        return publisher.map(name -> get("remark.reported", day, name)).orElse(day);
    }

    String written(Figure figure) {
        return wording().written(figure.quantity(), Unit.GPU);
    }
}
