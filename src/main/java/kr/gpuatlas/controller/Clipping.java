package kr.gpuatlas.controller;

import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Puts texts on the clipboard, of figures only what the public may have, and says so.
final class Clipping {
    private static final Texts TEXTS = Texts.beside(Clipping.class);

    private final AtlasModel model;
    private final Releases releases;
    private final Surroundings surroundings;
    private final AtlasView view;

    Clipping(AtlasModel model, Releases releases, Surroundings surroundings, AtlasView view) {
        this.model = model;
        this.releases = releases;
        this.surroundings = surroundings;
        this.view = view;
    }

    /// Copies a text that tells nothing of what is in a dataset.
    void copy(String text) {
        surroundings.copy(text);
        view.say(TEXTS.get(language(), "copied"));
    }

    /// Copies a text as the public may have it, with what was kept back.
    void copy(Excerpt excerpt) {
        releases.of(
                Audience.PUBLIC,
                release -> copy(excerpt, release),
                failure -> {
                    LoggerFactory.getLogger(Clipping.class)
                            .error("the dataset could not be released", failure);
                    view.say(TEXTS.get(language(), WriteFailure.key(failure)));
                });
    }

    private void copy(Excerpt excerpt, Release release) {
        Optional<String> notice = release.notice().map(words -> words.in(language()));
        if (notice.isEmpty()) {
            excerpt.asShown().ifPresent(this::copy);
            return;
        }
        Dataset passed = release.dataset().assuming(model.views().value().assumed());
        excerpt.of(passed)
                .ifPresentOrElse(
                        text -> {
                            surroundings.copy(text.stripTrailing() + "\n" + notice.get());
                            view.say(TEXTS.get(language(), "copied.withheld", notice.get()));
                        },
                        () -> view.say(TEXTS.get(language(), "copied.nothing", notice.get())));
    }

    /// Copies the four national figures in one sentence.
    void headline() {
        copy(Excerpt.of(model.figures().getValue(), figures -> Optional.of(headline(figures))));
    }

    private String headline(Figures figures) {
        PhaseFigures national = figures.national();
        return TEXTS.get(
                language(),
                "headline",
                figures.dataset().pledge().name().in(language()),
                written(national, Phase.ANNOUNCED),
                written(national, Phase.CONTRACTED),
                written(national, Phase.DELIVERED),
                written(national, Phase.IN_SERVICE),
                Wording.in(language()).dates().day(figures.clock().asOf()),
                figures.dataset().edition().version());
    }

    private String written(PhaseFigures figures, Phase phase) {
        Wording wording = Wording.in(language());
        return figures.at(phase)
                .map(Figure::quantity)
                .map(quantity -> wording.written(quantity, Unit.GPU))
                .orElseGet(wording::noReport);
    }

    private Language language() {
        return model.language().getValue();
    }
}
