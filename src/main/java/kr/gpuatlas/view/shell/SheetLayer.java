package kr.gpuatlas.view.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The layer above the window's regions, on which one sheet at a time stands over a scrim; it is no
/// dialog and blocks nothing but itself.
final class SheetLayer extends StackPane {
    /// Thrown by a region of its own, which is drawn once: thrown by the sheet, it was drawn anew,
    /// which takes as long as all else in the window, whenever something on the sheet moved.
    private final Region shadow = new Region();

    private Optional<Node> before = Optional.empty();

    SheetLayer() {
        getStyleClass().addAll("sheet-layer", "shadow-apart");
        setAlignment(Pos.CENTER);
        setVisible(false);
        shadow.getStyleClass().add("sheet-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
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
        getChildren().setAll(shadow, sheet);
        setVisible(true);
        sheet.setFocusTraversable(true);
        sheet.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Region sheet) {
            shadow.resizeRelocate(
                    sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), sheet.getHeight());
        }
    }

    /// Takes the sheet away and gives the focus back.
    void close() {
        getChildren().clear();
        setVisible(false);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
