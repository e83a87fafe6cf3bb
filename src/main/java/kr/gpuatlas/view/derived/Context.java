package kr.gpuatlas.view.derived;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;

/// What the sheets of this package show: the figures, what is selected, which assumptions were
/// changed, and the language.
///
/// @param original the dataset with its own assumptions
record Context(
        Figures figures,
        Dataset original,
        Assumed assumed,
        Optional<Selection> selection,
        Language language) {
    private static final Texts TEXTS = Texts.beside(Context.class);

    static ObservableValue<Context> of(AtlasModel model) {
        return model.figures()
                .flatMap(figures ->
                        model.view()
                                .map(view ->
                                        new Context(
                                                figures,
                                                model.datasets().value(),
                                                view.assumed(),
                                                view.selection(),
                                                view.language())));
    }

    Wording wording() {
        return Wording.in(language);
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String in(Text text) {
        return text.in(language);
    }

    /// The programme or lot that is selected, by itself or by its place; else the pledge.
    String about() {
        Dataset dataset = figures.dataset();
        return selection
                .flatMap(chosen ->
                        switch (chosen.kind()) {
                            case PROGRAMME -> Optional.of(chosen.id());
                            case SITE ->
                                    dataset.site(chosen.id()).stream()
                                            .flatMap(site -> site.holds().stream())
                                            .findFirst();
                            case PARTNER ->
                                    dataset.programmes().stream()
                                            .filter(p -> p.lead().equals(chosen.id()))
                                            .map(Programme::id)
                                            .findFirst();
                            case PROVINCE -> Optional.<String>empty();
                        })
                .orElse(dataset.pledge().id());
    }

    /// The name of the pledge, a programme or a lot.
    String name(String about) {
        Dataset dataset = figures.dataset();
        return dataset.programme(about)
                .map(Programme::shortName)
                .or(() -> dataset.lot(about).map(Lot::name))
                .orElse(dataset.pledge().name())
                .in(language);
    }

    String asOf() {
        return text("as-of", wording().dates().day(figures.clock().asOf()));
    }
}
