package kr.gpuatlas.view.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The layer above the window's regions, on which one sheet at a time stands over a scrim; it is no
/// dialog and blocks nothing but itself.
final class SheetLayer extends StackPane {
    private Optional<Node> before = Optional.empty();

    SheetLayer() {
        getStyleClass().add("sheet-layer");
        setAlignment(Pos.CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows a sheet in place of the one there may be, and gives it the focus.
    void open(Region sheet) {
        if (!isOpen()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(true);
        sheet.setFocusTraversable(true);
        sheet.requestFocus();
    }

    /// Takes the sheet away and gives the focus back.
    void close() {
        getChildren().clear();
        setVisible(false);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
