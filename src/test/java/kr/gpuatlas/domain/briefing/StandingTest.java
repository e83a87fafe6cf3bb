package kr.gpuatlas.domain.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final int SCENES = 5;
    private static final Dataset DATASET = Shipped.DATASET;

    private static final BriefingScene ANSWER =
            new BriefingScene(
                    "answer",
                    new Picture.OnMap(),
                    new Text("답", "Answer"),
                    Optional.empty(),
                    Optional.empty(),
                    BriefingScene.SECONDS,
                    ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @Test
    void theAudienceFollowsThePresenter() {
        assertThat(Standing.at(0).going(1, SCENES).seen().at()).isEqualTo(1);
    }

    @Test
    void neitherEndCanBePassed() {
        assertThat(Standing.at(0).going(-1, SCENES).at()).isZero();
        assertThat(Standing.at(0).going(9, SCENES).at()).isEqualTo(4);
    }

    @Test
    void underBlackOnlyThePresenterMovesUntilItIsLifted() {
        Standing black = Standing.at(0).covering(Standing.Cover.BLACK).going(3, SCENES);
        assertThat(black.at()).isEqualTo(3);
        assertThat(black.seen().at()).isZero();
        assertThat(black.covering(Standing.Cover.BLACK).seen().at()).isEqualTo(3);
    }

    @Test
    void frozenTheAudienceKeepsItsSceneAndCatchesUpAfterwards() {
        Standing frozen = Standing.at(1).freezing().going(2, SCENES);
        assertThat(frozen.seen().at()).isEqualTo(1);
        assertThat(frozen.word()).isEqualTo(Standing.Word.FROZEN);
        assertThat(frozen.freezing().seen().at()).isEqualTo(2);
    }

    @Test
    void anAnswerIsThePresentersUntilItIsSent() {
        Standing asked = Standing.at(2).asking(ANSWER);
        assertThat(asked.seen().answer()).isEmpty();
        assertThat(asked.sending().seen().answer()).contains(ANSWER);
    }

    @Test
    void afterAnAnswerThePresentationIsExactlyWhereItWas() {
        Standing before = Standing.at(2);
        assertThat(before.asking(ANSWER).sending().returning()).isEqualTo(before);
        assertThat(before.asking(ANSWER).returning()).isEqualTo(before);
    }

    @Test
    void blackGivesWayToWhite() {
        Standing white =
                Standing.at(0).covering(Standing.Cover.BLACK).covering(Standing.Cover.WHITE);
        assertThat(white.word()).isEqualTo(Standing.Word.WHITE);
    }
}
