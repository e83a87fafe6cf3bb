package kr.gpuatlas.view.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.NoGpus;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

/// Zero is a number: a chart of nothing but zeros is not one of no reports.
class ChartOfZeroTest {
    @Test
    void tellsTheZeroThatWasReported() throws IOException {
        Screens.start();
        Dataset none =
                assertInstanceOf(
                                Reading.Accepted.class,
                                DatasetReader.read(NoGpus.json().getBytes(UTF_8), "none.json"))
                        .dataset();
        ViewState view = ViewState.opening(none, Theme.DARK, Language.EN);
        List<String> words =
                Screens.onFx(() -> {
                    AtlasModel model = new AtlasModel(none, view);
                    TimelineView strip = new TimelineView(model, new Recorder(model));
                    strip.setManaged(false);
                    Scene scene = new Scene(new Pane(strip), 64, 64);
                    scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
                    strip.resize(1400, 176);
                    strip.applyCss();
                    strip.layout();
                    Stream<String> said =
                            strip.lookupAll(".chart-tag .text").stream()
                                    .map(node -> ((Text) node).getText());
                    Stream<String> numbers =
                            strip.lookupAll(".chart-tag").stream()
                                    .flatMap(tag ->
                                            ((Parent) tag).getChildrenUnmodifiable().stream())
                                    .filter(QuantityLabel.class::isInstance)
                                    .map(Node::getAccessibleText);
                    return Stream.concat(said, numbers).toList();
                });

        assertFalse(words.contains("No number of GPUs reported by this day"), words.toString());
        assertTrue(words.stream().anyMatch(word -> word.startsWith("0")), words.toString());
    }
}
