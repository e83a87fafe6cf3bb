package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneContrastTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @TempDir private Path folder;

    @BeforeEach
    void start() {
        Screens.start();
    }

    private static List<BriefingScene> scenes(ViewState look) {
        return BriefingJson.embedded(look).scenes();
    }

    private static List<String> faint(BriefingScene scene, ViewState look, List<String> styles) {
        return Screens.onFx(() ->
                SceneContrast.faint(
                        SceneContents.of(scene, DATASET, look).withCode("K7QD3M9X"), styles));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordOfTheShippedBriefingStandsOutInEveryTheme(Theme theme) {
        ViewState look = ViewState.opening(DATASET, theme, Language.EN);
        for (BriefingScene scene : scenes(look)) {
            assertThat(faint(scene, look, Stylesheets.of(theme, ColorScheme.LIGHT)))
                    .as(scene.id() + " " + theme)
                    .isEmpty();
        }
    }

    @Test
    void greyOnGreyIsFoundOverTheMapToo() throws IOException {
        Path pale = folder.resolve("pale.css");
        Files.writeString(pale, ".root { -color-t1: #1b2733; -color-t2: #1b2733; }");
        ViewState look = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        List<String> styles =
                Stream.concat(
                                Stylesheets.of(Theme.DARK, ColorScheme.DARK).stream(),
                                Stream.of(pale.toUri().toString()))
                        .toList();
        for (int scene : new int[] {0, 5}) {
            SceneContents told = SceneContents.of(scenes(look).get(scene), DATASET, look);
            assertThat(String.join(" ", faint(told.scene(), look, styles)))
                    .contains(told.title().split(" ", -1)[0]);
        }
    }
}
