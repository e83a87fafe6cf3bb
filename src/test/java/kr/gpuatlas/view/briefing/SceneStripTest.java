package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

/// The scenes below the notes are told apart by their titles.
class SceneStripTest {
    private static final Dataset DATASET = Shipped.DATASET;

    /// The width of the column in a window of 1280 pixels.
    private static final int WIDTH = 646;

    @Test
    void aTitleHasTwoLines() {
        assertThat(titles())
                .contains("What runs beside the…", "Announced is not delivered")
                .anyMatch(title -> title.startsWith("Samsung has named") && title.endsWith("…"));
    }

    @Test
    void everyTileHoldsItsTitleAndTouchesNoOther() {
        SceneStrip strip = drawn();
        double[] bottoms =
                Screens.onFx(() -> {
                    Bounds first = strip.getChildrenUnmodifiable().getFirst().getBoundsInParent();
                    Bounds below = strip.getChildrenUnmodifiable().getLast().getBoundsInParent();
                    return new double[] {first.getMaxY(), below.getMinY()};
                });
        assertThat(bottoms[0]).isLessThan(bottoms[1]);
    }

    private static List<String> titles() {
        SceneStrip strip = drawn();
        return Screens.onFx(() ->
                ScenesRead.nodes(strip)
                        .filter(node -> node instanceof Prose || node instanceof Label)
                        .map(node -> node instanceof Prose prose ? prose.seen() : cut((Label) node))
                        .toList());
    }

    private static SceneStrip drawn() {
        ViewState look = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        Briefing briefing = BriefingJson.embedded(look);
        AtomicReference<SceneStrip> strip = new AtomicReference<>();
        Screens.render(
                () -> {
                    strip.set(
                            new SceneStrip(
                                    scene -> SceneContents.of(scene, DATASET, look).title(),
                                    _ -> {}));
                    strip.get().show(briefing.scenes(), 0);
                    VBox window = new VBox(strip.get());
                    window.getStylesheets()
                            .add(PresenterView.class.getResource("presenter.css").toExternalForm());
                    return window;
                },
                WIDTH,
                200,
                Stylesheets.of(look.theme(), ColorScheme.DARK));
        return strip.get();
    }

    /// What a label has room for.
    private static String cut(Label label) {
        return ((Text) label.lookup(".text")).getText();
    }
}
