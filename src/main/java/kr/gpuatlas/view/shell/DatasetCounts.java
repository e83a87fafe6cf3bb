package kr.gpuatlas.view.shell;

import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// What a dataset has how many of.
record DatasetCounts(int sources, int facts, int conflicts) {
    private static final Texts TEXTS = Texts.beside(DatasetCounts.class);

    /// @param version of the dataset
    /// @param whole whether there is room for all of it
    String words(String version, Language language, boolean whole) {
        String cited = counted("status.sources", sources, language);
        return whole
                ? TEXTS.get(
                        language,
                        "status.dataset",
                        version,
                        cited,
                        counted("status.facts", facts, language),
                        counted("status.conflicts", conflicts, language))
                : TEXTS.get(language, "status.dataset.small", version, cited);
    }

    private static String counted(String key, int count, Language language) {
        return TEXTS.get(
                language,
                key + (count == 1 ? ".one" : ".many"),
                String.format(language.locale(), "%,d", count));
    }
}
