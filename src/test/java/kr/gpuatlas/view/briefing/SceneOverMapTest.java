package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The map is told what is written over it, so that no name of its own comes under that.
class SceneOverMapTest {
    private static final Dataset DATASET = Shipped.DATASET;

    /// Pixels of the scene for one of the map.
    private static final double SCALE = 2;

    private List<Bounds> told = List.of();

    @ParameterizedTest
    @CsvSource({"KO, 1920, 1080", "EN, 1920, 1080", "KO, 1280, 720", "EN, 1280, 720"})
    void everyWordOfTheCaptionIsInABoxTheMapKnows(Language language, int width, int height) {
        ViewState look = ViewState.opening(DATASET, Theme.DARK, language);
        SceneContents contents =
                SceneContents.of(BriefingJson.embedded(look).scenes().get(5), DATASET, look);
        AtomicReference<SceneScreen> screen = new AtomicReference<>();
        Screens.render(
                () -> {
                    screen.set(new SceneScreen(ground(look)));
                    screen.get().show(contents);
                    return screen.get();
                },
                width,
                height,
                Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        Screens.onFx(() -> {
            List<Text> words =
                    ScenesRead.nodes(screen.get())
                            .filter(node -> node.getStyleClass().contains("scene-title"))
                            .map(Text.class::cast)
                            .toList();
            assertThat(words).isNotEmpty();
            for (Text word : words) {
                Bounds box = word.localToScene(word.getLayoutBounds());
                double part = width / SceneView.WIDTH * SCALE;
                assertThat(told)
                        .as(word.getText())
                        .anyMatch(known ->
                                known.getMinX() * part <= box.getMinX() + 1
                                        && known.getMinY() * part <= box.getMinY() + 1
                                        && known.getMaxX() * part >= box.getMaxX() - 1
                                        && known.getMaxY() * part >= box.getMaxY() - 1);
            }
            return true;
        });
    }

    private Ground ground(ViewState look) {
        return new Ground(
                new Region(),
                new AtlasModel(DATASET, look),
                new SimpleBooleanProperty(),
                _ -> {},
                written -> told = written);
    }
}
