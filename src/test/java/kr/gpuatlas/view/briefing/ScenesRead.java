package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Stylesheets;

/// Reads what is written on a scene or beside it.
final class ScenesRead {
    private ScenesRead() {}

    /// A scene as it is laid out for the wall.
    static SceneView drawn(SceneContents contents) {
        AtomicReference<SceneView> view = new AtomicReference<>();
        Screens.render(
                () -> {
                    view.set(new SceneView(contents));
                    return view.get();
                },
                (int) SceneView.WIDTH,
                (int) SceneView.HEIGHT,
                Stylesheets.of(contents.view().theme(), ColorScheme.DARK));
        return view.get();
    }

    static List<String> words(SceneContents contents) {
        SceneView view = drawn(contents);
        return Screens.onFx(() -> words(view).toList());
    }

    /// The words and numbers of a node that are seen, in order.
    static Stream<String> words(Node node) {
        return nodes(node).flatMap(ScenesRead::own);
    }

    private static Stream<String> own(Node node) {
        return switch (node) {
            case Label label -> Stream.of(label.getText());
            case Prose prose -> Stream.of(prose.seen());
            case QuantityLabel number -> Stream.of(number.text());
            default -> Stream.empty();
        };
    }

    /// Every node in it that is seen.
    static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScenesRead::nodes))
                : Stream.of(node);
    }
}
