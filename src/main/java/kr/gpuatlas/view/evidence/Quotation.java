package kr.gpuatlas.view.evidence;

import java.util.List;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.domain.wording.Wording;

/// An explanation as plain text with its citations, to be pasted elsewhere.
final class Quotation {
    private static final Texts TEXTS = Texts.beside(Quotation.class);

    private Quotation() {}

    static String of(Explanation explanation, Dataset dataset, Language language) {
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
