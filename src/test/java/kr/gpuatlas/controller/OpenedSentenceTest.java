package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kr.gpuatlas.domain.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a dataset that was opened counts its warnings as a person would.
class OpenedSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "EN, 0, Opened: a.json",
        "EN, 1, Opened: a.json (1 warning)",
        "EN, 2, Opened: a.json (2 warnings)",
        "KO, 1, '열었습니다: a.json (경고 1건)'"
    })
    void oneWarningIsOne(Language language, int warnings, String sentence) {
        assertEquals(sentence, DatasetController.sentence(language, "a.json", warnings));
    }
}
