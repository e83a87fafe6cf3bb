package kr.gpuatlas.view.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneWordsTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDayBesideAPublisherIsTheDayItPublished(Language language) {
        ViewState view = ViewState.opening(DATASET, Theme.DARK, language);
        Figures figures = Figures.of(DATASET, view.clock(), view.scope());
        SceneWords words = new SceneWords(language);
        List<Figure> single =
                DATASET.programmes().stream()
                        .flatMap(each -> figures.about(each.id()).at(Phase.ANNOUNCED).stream())
                        .filter(figure -> figure.leaves().count() == 1)
                        .toList();

        assertTrue(single.size() >= 4, () -> "only " + single.size());
        for (Figure figure : single) {
            String remark = words.remark(figures, figure);
            assertTrue(said(figure, words).contains(remark), remark);
        }
    }

    @Test
    void samsungsNumberIsQuotedWithTheDayOfTheOneWhoIsNamed() {
        ViewState view = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        Figures figures = Figures.of(DATASET, view.clock(), view.scope());
        Figure samsung = figures.about("P-SAMSUNG").at(Phase.ANNOUNCED).orElseThrow();

        String remark = new SceneWords(Language.EN).remark(figures, samsung);

        assertEquals("Asia Business Daily (English), 31 Oct 2025", remark);
    }

    /// The sources of what answers, as they may be named.
    private static Set<String> said(Figure figure, SceneWords words) {
        List<String> ids = figure.leaves().findFirst().orElseThrow().used().orElseThrow().sources();
        return DATASET.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(source -> said(source, words))
                .collect(Collectors.toSet());
    }

    private static String said(Source source, SceneWords words) {
        String name = source.publisher().in(words.language());
        return source.published()
                .map(day -> words.get("remark.reported", words.wording().dates().span(day), name))
                .orElse(name);
    }
}
