package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// A scene on the map names who says the number, and who says the place.
class SceneSourcesTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @Test
    void theMapSceneNamesWhoPlacesItsSiteAndNotWhoWasOverruled() {
        assertThat(ScenesRead.words(contents(Language.EN, scene -> scene)))
                .contains("Sources: Asia Business Daily · SBS");
        assertThat(ScenesRead.words(contents(Language.KO, scene -> scene)))
                .contains("출처 아시아경제 영문판 · SBS");
    }

    @Test
    void theNumberOnTheMapHasTheDayOfItsClaim() {
        assertThat(ScenesRead.words(contents(Language.EN, scene -> scene)))
                .contains("Asia Business Daily (English), 31 Oct 2025")
                .doesNotContain("Aju Economy, 2 Nov 2025");
    }

    @Test
    void beforeTheMoveTheArticleThatPlacedItIsNamed() {
        assertThat(ScenesRead.words(contents(Language.EN, SceneSourcesTest::inUlsan)))
                .contains("Sources: Asia Business Daily · Aju Economy");
    }

    @Test
    void aPlaceThatNoClaimNamesHasTheSourcesOfItsSite() {
        assertThat(ScenesRead.words(contents(Language.EN, SceneSourcesTest::ofKisti)))
                .contains("Sources: Chosun Ilbo · Asia Business Daily");
    }

    private static BriefingScene inUlsan(BriefingScene scene) {
        return scene.withView(
                scene.view()
                        .withAsOf(LocalDate.of(2025, 11, 30))
                        .withSelection(
                                Optional.of(
                                        new Selection(
                                                Selection.Kind.SITE, "site-hyundai-ulsan-seed"))));
    }

    private static BriefingScene ofKisti(BriefingScene scene) {
        return scene.withView(
                scene.view()
                        .withSelection(
                                Optional.of(new Selection(Selection.Kind.PROGRAMME, "P-KISTI"))));
    }

    private static SceneContents contents(Language language, UnaryOperator<BriefingScene> changed) {
        ViewState look = ViewState.opening(DATASET, Theme.DARK, language);
        BriefingScene scene =
                BriefingJson.embedded(look).scenes().stream()
                        .filter(each -> each.id().equals("hyundai"))
                        .findFirst()
                        .orElseThrow();
        return SceneContents.of(changed.apply(scene), DATASET, look);
    }
}
