package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One word for one thing in everything a person reads.
class VocabularyTest {
    /// Words that are not used, each with the one that is.
    private static final Map<String, String> OTHERS =
            Map.of(
                    "엇갈", "상충",
                    "보도 없음", "보고 없음",
                    "사실이 됩니다", "확인됩니다",
                    "가운데 무엇인가", "인가");

    @Test
    void noTextUsesAnotherWordForWhatHasOne() {
        List<String> findings =
                Stream.of(".properties", ".json", ".md")
                        .flatMap(ending -> SourceTree.files(SourceTree.RESOURCES, ending).stream())
                        .flatMap(VocabularyTest::findings)
                        .toList();
        assertEquals(List.of(), findings);
    }

    private static Stream<String> findings(Path file) {
        String text = SourceTree.read(file);
        return OTHERS.entrySet().stream()
                .filter(other -> text.contains(other.getKey()))
                .map(other ->
                        "%s says “%s” and not “%s”"
                                .formatted(file, other.getKey(), other.getValue()));
    }
}
