package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class SceneScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @Test
    void everySceneIsDrawnInBothLanguages() {
        for (Language language : Language.values()) {
            Theme theme = language == Language.KO ? Theme.DARK : Theme.LIGHT;
            ViewState look = ViewState.opening(DATASET, theme, language);
            Briefing briefing = BriefingJson.embedded(look);
            String only = System.getProperty("scene", "");
            for (BriefingScene scene : briefing.scenes()) {
                if (only.isEmpty() || only.contains(scene.id())) {
                    assertThat(shoot(scene, look).getWidth()).isEqualTo(SceneView.WIDTH);
                }
            }
        }
    }

    private static WritableImage shoot(BriefingScene scene, ViewState look) {
        SceneContents contents = SceneContents.of(scene, DATASET, look).withCode("K7QD3M9X");
        return Screens.shoot(
                "scene-"
                        + scene.id()
                        + "-"
                        + look.language().name().toLowerCase(java.util.Locale.ROOT),
                () -> new SceneView(contents),
                (int) SceneView.WIDTH,
                (int) SceneView.HEIGHT,
                Stylesheets.of(look.theme(), ColorScheme.DARK));
    }
}
