package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.studio.Studio;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class PresentationScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final int HYUNDAI = 5;
    private static final int LAST = 11;

    @Test
    void theMapIsSeenBelowItsScene() {
        for (Language language : Language.values()) {
            assertThat(shoot("audience-map", language, HYUNDAI, p -> p.audience(), 1920)).isTrue();
        }
    }

    @Test
    void thePresenterHasEverythingInOneWindow() {
        assertThat(shoot("presenter", Language.KO, 0, p -> p.presenter(), 1920)).isTrue();
        assertThat(shoot("presenter", Language.EN, HYUNDAI, p -> p.presenter(), 1440)).isTrue();
        assertThat(shoot("presenter-small", Language.EN, 0, p -> p.presenter(), 1280)).isTrue();
        assertThat(shoot("presenter-last", Language.EN, LAST, p -> p.presenter(), 1280)).isTrue();
    }

    private static boolean shoot(
            String name,
            Language language,
            int scene,
            Function<Presentation, Parent> window,
            int width) {
        Theme theme = language == Language.KO ? Theme.DARK : Theme.LIGHT;
        ViewState look = ViewState.opening(DATASET, theme, language);
        var picture =
                Screens.shoot(
                        name + "-" + language.name().toLowerCase(Locale.ROOT),
                        () -> window.apply(presentation(look, scene)),
                        width,
                        width * 9 / 16,
                        Stylesheets.of(theme, ColorScheme.DARK));
        return picture.getWidth() == width;
    }

    private static Presentation presentation(ViewState look, int scene) {
        Presentation presentation =
                new Presentation(
                        new BriefingModel(BriefingJson.embedded(look)),
                        new SceneSource(DATASET, look),
                        look,
                        new Presentation.Place(() -> ground(look), new Nowhere(), () -> {}));
        presentation.start(scene);
        return presentation;
    }

    private static Ground ground(ViewState look) {
        AtlasModel own = new AtlasModel(DATASET, look);
        MapView map = new Studio(MAP).bareMap(own);
        return new Ground(map, own, map.reduceMotionProperty(), map::pressed, map::bare);
    }

    /// Windows that are never shown: the views are photographed.
    private static final class Nowhere implements BriefingWindows {
        private final ObservableValue<Displays> displays =
                new SimpleObjectProperty<>(SmallWindows.TWO);

        @Override
        public Opened open(Parent audience, Parent presenter, Runnable onClosed) {
            return new Opened(new Scene(new Group()), new Scene(new Group()));
        }

        @Override
        public ObservableValue<Displays> displays() {
            return displays;
        }

        @Override
        public void presenterToFront() {}

        @Override
        public void audienceToFront() {}

        @Override
        public void toggleFullScreen() {}

        @Override
        public void takeTo(Displays.Area display) {}

        @Override
        public void close() {}
    }
}
