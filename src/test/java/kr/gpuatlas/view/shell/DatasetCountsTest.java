package kr.gpuatlas.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import kr.gpuatlas.domain.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The line at the foot of the window counts as people do.
class DatasetCountsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Dataset 1.0 · 0 sources · 0 facts · 0 conflicts, Dataset 1.0 · 0 sources",
        "1, Dataset 1.0 · 1 source · 1 fact · 1 conflict, Dataset 1.0 · 1 source",
        "2, Dataset 1.0 · 2 sources · 2 facts · 2 conflicts, Dataset 1.0 · 2 sources",
        "1234, 'Dataset 1.0 · 1,234 sources · 1,234 facts · 1,234 conflicts',"
                + " 'Dataset 1.0 · 1,234 sources'",
    })
    void oneIsNotTheSameAsMany(int count, String wide, String narrow) {
        DatasetCounts counts = new DatasetCounts(count, count, count);

        assertThat(counts.words("1.0", Language.EN, true)).isEqualTo(wide);
        assertThat(counts.words("1.0", Language.EN, false)).isEqualTo(narrow);
    }
}
