package kr.gpuatlas.view.evidence;

import java.util.List;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.domain.wording.Wording;

/// An explanation as plain text with its citations, to be pasted elsewhere.
final class Quotation {
    private static final Texts TEXTS = Texts.beside(Quotation.class);

    private Quotation() {}

    /// One sentence for what has an id in the figures.
    static Excerpt sentence(Figures figures, String id, Language language) {
        return Excerpt.of(
                figures, seen -> new Explanations(seen).of(id).map(Sentences.in(language)::of));
    }

    /// The sentence with all its citations.
    static Excerpt whole(Figures figures, String id, Language language) {
        return Excerpt.of(
                figures,
                seen ->
                        new Explanations(seen)
                                .of(id)
                                .map(explained -> of(explained, seen.dataset(), language)));
    }

    private static String of(Explanation explanation, Dataset dataset, Language language) {
        StringBuilder text = new StringBuilder(Sentences.in(language).of(explanation));
        List<Source> sources = explanation.sources();
        for (int i = 0; i < sources.size(); i++) {
            text.append("\n[")
                    .append(i + 1)
                    .append("] ")
                    .append(Citation.of(sources.get(i), language));
        }
        return text.append('\n')
                .append(
                        TEXTS.get(
                                language,
                                "quotation.foot",
                                dataset.edition().title().in(language),
                                dataset.edition().version(),
                                Wording.in(language).dates().day(explanation.clock().asOf())))
                .toString();
    }
}
