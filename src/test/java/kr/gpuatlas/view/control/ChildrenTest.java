package kr.gpuatlas.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The nodes that a parent shows, each named by a letter.
class ChildrenTest {
    @ParameterizedTest
    @CsvSource({
        "abc,  abc,  ''",
        "'',   abc,  abc",
        "abc,  '',   abc",
        "abc,  axbc, x",
        "abc,  bc,   a",
        "abcd, bxd,  acx",
        "abc,  cab,  c",
        "abcd, xdab, cdx"
    })
    void onlyWhatComesOrGoesOrChangesItsPlaceIsTouched(
            String before, String wanted, String touched) {
        Pane parent = new Pane();
        Scene scene = new Scene(parent);
        List<Node> all = Arrays.stream("abcdx".split("")).map(ChildrenTest::named).toList();
        parent.getChildren().setAll(of(all, before));
        List<String> moved = new ArrayList<>();
        all.forEach(node -> node.sceneProperty().subscribe((_, _) -> moved.add(node.getId())));

        Children.show(parent.getChildren(), of(all, wanted));

        assertThat(parent.getChildren()).isEqualTo(of(all, wanted));
        assertThat(String.join("", moved.stream().distinct().sorted().toList())).isEqualTo(touched);
        assertThat(parent.getScene()).isSameAs(scene);
    }

    private static Node named(String id) {
        Region node = new Region();
        node.setId(id);
        return node;
    }

    private static List<Node> of(List<Node> all, String ids) {
        return ids.chars()
                .mapToObj(id ->
                        all.stream()
                                .filter(node -> node.getId().charAt(0) == id)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }
}
