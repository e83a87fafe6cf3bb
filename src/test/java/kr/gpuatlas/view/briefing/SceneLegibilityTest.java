package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneLegibilityTest {
    private static final Dataset DATASET = Shipped.DATASET;

    /// The sign beside a number is read with the number.
    private static final String SIGN = "quantity-glyph";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfEverySceneIsReadFromTenMetres(Language language) {
        ViewState look = ViewState.opening(DATASET, Theme.LIGHT, language);
        for (BriefingScene scene : BriefingJson.embedded(look).scenes()) {
            SceneContents contents = SceneContents.of(scene, DATASET, look).withCode("K7QD3M9X");
            SceneView view = drawn(contents);
            List<String> wrong = new ArrayList<>();
            for (Node node : seen(view)) {
                wrong.addAll(faults(node, view));
            }
            assertThat(wrong).as(scene.id() + " " + language).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfAProgrammeIsSeen(Language language) {
        ViewState look = ViewState.opening(DATASET, Theme.DARK, language);
        for (BriefingScene scene : BriefingJson.embedded(look).scenes()) {
            if (scene.picture()
                    instanceof kr.gpuatlas.domain.briefing.Picture.OneProgramme(var id)) {
                SceneContents contents = SceneContents.of(scene, DATASET, look);
                List<String> numbers =
                        seen(drawn(contents)).stream()
                                .filter(QuantityLabel.class::isInstance)
                                .map(QuantityLabel.class::cast)
                                .map(label -> label.quantityProperty().get().toString())
                                .toList();
                List<String> reported =
                        contents.figures()
                                .about(id)
                                .reported()
                                .map(Figure::quantity)
                                .map(Object::toString)
                                .toList();
                assertThat(numbers).as(scene.id()).containsAll(reported);
            }
        }
    }

    private static SceneView drawn(SceneContents contents) {
        AtomicReference<SceneView> view = new AtomicReference<>();
        Screens.shoot(
                "legible",
                () -> {
                    view.set(new SceneView(contents));
                    return view.get();
                },
                (int) SceneView.WIDTH,
                (int) SceneView.HEIGHT,
                Stylesheets.of(contents.view().theme(), ColorScheme.DARK));
        return view.get();
    }

    private static List<String> faults(Node node, SceneView view) {
        List<String> faults = new ArrayList<>();
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds box = view.sceneToLocal(text.localToScene(text.getLayoutBounds()));
            if (box.getMinX() < 0
                    || box.getMinY() < 0
                    || box.getMaxX() > SceneView.WIDTH
                    || box.getMaxY() > SceneView.HEIGHT) {
                faults.add("beyond the edge: " + text.getText());
            }
            boolean foot = isIn(text, "scene-foot");
            boolean sign = text.getStyleClass().contains(SIGN);
            if (!foot && !sign && text.getFont().getSize() < Preflight.SMALLEST) {
                faults.add("too small: " + text.getText());
            }
        }
        if (node instanceof Label label && label.isTextTruncated()) {
            faults.add("cut off: " + label.getText());
        }
        return faults;
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> seen(Node root) {
        List<Node> nodes = new ArrayList<>();
        if (root.isVisible()) {
            nodes.add(root);
            if (root instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(seen(child)));
            }
        }
        return nodes;
    }
}
