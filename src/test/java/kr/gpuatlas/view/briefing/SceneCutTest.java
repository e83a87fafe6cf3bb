package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A caption is seen whole, if need be smaller, or the author is told that it is not.
class SceneCutTest {
    private static final Dataset DATASET = Shipped.DATASET;

    /// Of a scene without the map, and of one with it.
    private static final int[] SCENES = {0, 5};

    /// The size of a title that fits.
    private static final double USUAL = 68;

    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    private static SceneContents captioned(int scene, int times, Language language) {
        ViewState look = ViewState.opening(DATASET, Theme.LIGHT, language);
        String ko = "정부가 발표한 GPU 가운데 지금까지 반입된 것은 ".repeat(times);
        String en = "Of the GPUs that the state announced, delivered so far are ".repeat(times);
        Text caption = new Text(ko + "{national.delivered}", en + "{national.delivered}");
        return SceneContents.of(
                BriefingJson.embedded(look).scenes().get(scene).withCaption(caption),
                DATASET,
                look);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongCaptionIsSetSmallerAndKeepsItsFigure(Language language) {
        for (int scene : SCENES) {
            SceneContents contents = captioned(scene, 4, language);
            SceneView view = ScenesRead.drawn(contents);
            Screens.onFx(() -> {
                assertThat(view.cut()).isEmpty();
                SceneTitle title = view.takeTitle();
                assertThat(title.text()).isEqualTo(contents.title());
                assertThat(title.size()).isBetween(Preflight.SMALLEST, USUAL - 1);
                assertThat(title.place().getMaxY()).isLessThan(SceneView.HEIGHT / 2);
                return true;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsLongerStillEndsWithAnEllipsisAtTheSmallestSizeAndIsTold(Language language) {
        for (int scene : SCENES) {
            SceneContents contents = captioned(scene, 40, language);
            SceneView view = ScenesRead.drawn(contents);
            Screens.onFx(() -> {
                SceneTitle title = view.takeTitle();
                assertThat(title.text()).endsWith("…");
                assertThat(title.size()).isCloseTo(Preflight.SMALLEST, within());
                assertThat(
                                SceneContrast.cut(
                                        contents, Stylesheets.of(Theme.LIGHT, ColorScheme.LIGHT)))
                        .containsExactly(title.text());
                return true;
            });
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    @Test
    void theShippedBriefingIsSeenWhole() {
        for (Language language : Language.values()) {
            ViewState look = ViewState.opening(DATASET, Theme.LIGHT, language);
            Screens.onFx(() -> {
                for (var scene : BriefingJson.embedded(look).scenes()) {
                    assertThat(
                                    SceneContrast.cut(
                                            SceneContents.of(scene, DATASET, look),
                                            Stylesheets.of(Theme.LIGHT, ColorScheme.LIGHT)))
                            .as(scene.id())
                            .isEmpty();
                }
                return true;
            });
        }
    }
}
