package kr.gpuatlas.view.phase;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Says in one language when and whence the figures of the hero are.
record HeroWords(Language language) {
    private static final Texts TEXTS = Texts.beside(HeroWords.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Wording wording() {
        return Wording.in(language);
    }

    /// What stands below a number: when it was said, or what it adds up.
    String remark(Figure figure, Figures figures) {
        return figure.confirmation()
                .map(_ -> get("hero.confirmed", said(figure), figure.parts().size()))
                .orElseGet(() ->
                        figure.evidence() == Evidence.DERIVED
                                ? sum(figure, figures)
                                : reported(figure, figures));
    }

    /// The same where there is room for a few words only.
    String shortRemark(Figure figure, Figures figures) {
        Optional<String> share =
                figure.phase() == Phase.ANNOUNCED ? Optional.empty() : share(figure, figures);
        return share.map(percent -> get("hero.share", percent)).orElseGet(() -> said(figure));
    }

    /// What stands below a dash.
    String silence(Phase phase) {
        return get(phase == Phase.ANNOUNCED ? "hero.no-pledge" : "hero.none");
    }

    /// When what answers the figure was the case, as exactly as the source says.
    String said(Figure figure) {
        return wording().dates().span(figure.when());
    }

    private String reported(Figure figure, Figures figures) {
        return share(figure, figures)
                .map(percent -> get("hero.reported", said(figure), percent))
                .orElseGet(() -> said(figure));
    }

    private String sum(Figure figure, Figures figures) {
        List<Figure> leaves = figure.leaves().toList();
        Optional<Figure> weaker =
                leaves.stream()
                        .filter(leaf -> leaf.grade() == figure.grade())
                        .filter(_ -> leaves.stream().anyMatch(l -> l.grade() != figure.grade()))
                        .findFirst();
        return weaker.map(leaf ->
                        get(
                                "hero.sum.weaker",
                                name(leaf, figures),
                                wording().written(leaf.quantity(), Unit.GPU)))
                .orElseGet(() -> get("hero.sum", leaves.size(), said(figure)));
    }

    private String name(Figure figure, Figures figures) {
        return figures.dataset()
                .lot(figure.about())
                .map(lot -> lot.name())
                .or(() -> figures.dataset().programme(figure.about()).map(p -> p.shortName()))
                .map(name -> name.in(language))
                .orElse(figure.about());
    }

    /// With the qualifier of the part, which carries over.
    private Optional<String> share(Figure figure, Figures figures) {
        return figures.national()
                .at(Phase.ANNOUNCED)
                .flatMap(whole -> whole.quantity().stated())
                .filter(whole -> whole.signum() > 0)
                .flatMap(whole ->
                        figure.quantity()
                                .stated()
                                .map(part -> part.doubleValue() / whole.doubleValue()))
                .map(share -> wording().share(figure.quantity(), share));
    }
}
