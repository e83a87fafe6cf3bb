package kr.gpuatlas.controller;

import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.shell.AtlasView;

/// Puts texts on the clipboard and says so.
final class Clipping {
    private static final Texts TEXTS = Texts.beside(Clipping.class);

    private final AtlasModel model;
    private final Surroundings surroundings;
    private final AtlasView view;

    Clipping(AtlasModel model, Surroundings surroundings, AtlasView view) {
        this.model = model;
        this.surroundings = surroundings;
        this.view = view;
    }

    /// Copies a text that tells nothing of the dataset's claims.
    void copy(String text) {
        surroundings.copy(text);
        view.say(TEXTS.get(language(), "copied"));
    }

    /// Copies the four national figures in one sentence.
    void headline() {
        copy(headline(model.figures().getValue()));
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
