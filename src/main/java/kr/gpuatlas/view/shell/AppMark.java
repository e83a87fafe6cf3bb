package kr.gpuatlas.view.shell;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The program's mark: a chip with nested phases.
final class AppMark extends Pane {
    private static final double SIZE = 24;

    AppMark() {
        getStyleClass().add("app-mark");
        add("mark-edge", 0, SIZE);
        add("mark-announced", 3, SIZE - 6);
        add("mark-contracted", 7, 13);
        add("mark-delivered", 10, 9);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    private void add(String styleClass, double inset, double size) {
        Region square = new Region();
        square.getStyleClass().add(styleClass);
        square.resizeRelocate(inset, inset, size, size);
        square.setManaged(false);
        getChildren().add(square);
    }
}
