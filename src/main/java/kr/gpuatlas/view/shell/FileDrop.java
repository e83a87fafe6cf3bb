package kr.gpuatlas.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a part of the window.
final class FileDrop {
    private FileDrop() {}

    /// @param taken told the files, which stay where they are
    static void on(Node target, Consumer<List<Path>> taken) {
        target.addEventHandler(DragEvent.DRAG_OVER, FileDrop::accept);
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> take(event, taken));
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void take(DragEvent event, Consumer<List<Path>> taken) {
        if (event.getDragboard().hasFiles()) {
            taken.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
