package kr.gpuatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import kr.gpuatlas.domain.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesktopTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCanBeOpenedCanBeChosen(Language language) {
        assertThat(Desktop.files(language))
                .first()
                .satisfies(all ->
                        assertThat(all.getExtensions())
                                .containsExactly("*.json", "*.png", "*.geojson"));
        assertThat(Desktop.files(language))
                .allSatisfy(filter ->
                        assertThat(filter.getDescription()).contains(filter.getExtensions()));
    }
}
