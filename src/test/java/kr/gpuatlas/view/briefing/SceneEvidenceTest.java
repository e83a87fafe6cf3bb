package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.QuantityLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every number of a scene shows whether it is reported, derived or assumed, and of which day.
class SceneEvidenceTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfEverySceneHasAMarkOfItsOwn(Language language) {
        ViewState look = ViewState.opening(DATASET, Theme.DARK, language);
        for (BriefingScene scene : BriefingJson.embedded(look).scenes()) {
            SceneView view = ScenesRead.drawn(SceneContents.of(scene, DATASET, look));
            List<String> bare =
                    Screens.onFx(() ->
                            numbers(view)
                                    .filter(number -> !isMarked(number))
                                    .map(QuantityLabel::text)
                                    .toList());
            assertThat(bare).as(scene.id()).isEmpty();
        }
    }

    @Test
    void theNumbersHaveTheDaysOfTheirClaims() {
        assertThat(words("parts")).contains("12 Nov 2025", "31 Oct 2025");
        assertThat(words("changes")).contains("28 Jul 2025", "8 Jun 2026", "12 Dec 2025");
        assertThat(words("beside-the-factories")).contains("Contracted, 14 May 2025");
    }

    private static List<String> words(String id) {
        ViewState look = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        BriefingScene scene =
                BriefingJson.embedded(look).scenes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return ScenesRead.words(SceneContents.of(scene, DATASET, look));
    }

    private static Stream<QuantityLabel> numbers(Node node) {
        return ScenesRead.nodes(node)
                .filter(QuantityLabel.class::isInstance)
                .map(QuantityLabel.class::cast)
                .filter(number -> number.quantityProperty().get().isKnown());
    }

    /// Whether the nearest mark belongs to no other number.
    private static boolean isMarked(QuantityLabel number) {
        Parent around = number.getParent();
        while (around != null
                && ScenesRead.nodes(around).noneMatch(EvidenceMark.class::isInstance)) {
            around = around.getParent();
        }
        return around != null && numbers(around).count() == 1;
    }
}
