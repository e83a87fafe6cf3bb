package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names under the parts of the pledge.
class NationalBarTest {
    private static final double WIDTH = 900;
    private static final double LEAST_APART = 6;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    /// Whatever the parts come to, and if it is nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "50000 50000 50000 50000 60000",
                "0 0 0 0 0",
                "0 0 0 0 260000",
                "260000 100 100 100 100",
                "100 260000 100 260000 100"
            })
    void standApartAndWithinTheBar(String numbers) {
        List<Bounds> labels = Screens.onFx(() -> labels(numbers.split(" ")));

        assertEquals(5, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Bounds label = labels.get(i);
            assertTrue(label.getMinX() >= 0 && label.getMaxX() <= WIDTH, label::toString);
            assertTrue(label.getWidth() > 60, () -> "a name and a number: " + label);
            if (i > 0) {
                double before = labels.get(i - 1).getMaxX();
                assertTrue(label.getMinX() >= before + LEAST_APART, before + " " + label);
            }
        }
    }

    private static List<Bounds> labels(String... numbers) {
        NationalBar bar = new NationalBar(26);
        bar.partsProperty()
                .set(
                        IntStream.range(0, numbers.length)
                                .mapToObj(i ->
                                        new NationalBar.Part(
                                                "Partner " + i,
                                                Reading.of(
                                                        Map.of(
                                                                Phase.ANNOUNCED,
                                                                Quantity.exact(
                                                                        Integer.parseInt(
                                                                                numbers[i])))),
                                                ""))
                                .toList());
        Scene scene = new Scene(new Pane(bar), WIDTH, 60);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        bar.resize(WIDTH, 60);
        bar.applyCss();
        bar.layout();
        List<Bounds> labels = new ArrayList<>();
        for (Node node : bar.getChildrenUnmodifiable()) {
            if (!(node instanceof PhaseBar)) {
                labels.add(node.getBoundsInParent());
            }
        }
        return labels;
    }
}
