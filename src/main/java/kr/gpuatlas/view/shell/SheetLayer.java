package kr.gpuatlas.view.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.view.control.Children;

/// The layer above the window's regions, on which sheets stand over a scrim; only the uppermost can
/// be used.
final class SheetLayer extends StackPane {
    /// Thrown by a region of its own, which is drawn once: thrown by the sheet, it was drawn anew,
    /// which takes as long as all else in the window, whenever something on the sheet moved.
    private final Region shadow = new Region();

    /// The uppermost first.
    private final Deque<Open> open = new ArrayDeque<>();

    /// A sheet, and what had the focus before it.
    private record Open(Region sheet, Optional<Node> before) {}

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
        return !open.isEmpty();
    }

    /// Shows a sheet in place of those there may be, and gives it the focus.
    void open(Region sheet) {
        Optional<Node> before = isOpen() ? open.getLast().before() : focused();
        open.clear();
        show(new Open(sheet, before));
    }

    /// Shows a sheet over the one there may be.
    void openAbove(Region sheet) {
        show(new Open(sheet, focused()));
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }

    private void show(Open next) {
        open.push(next);
        next.sheet().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        next.sheet().setFocusTraversable(true);
        stack();
        next.sheet().requestFocus();
    }

    /// The sheets in their order, the shadow under the uppermost. It alone is moved: a sheet that
    /// stays is not taken out.
    private void stack() {
        List<Node> shown = new ArrayList<>(open.reversed().stream().map(Open::sheet).toList());
        if (isOpen()) {
            shown.add(shown.size() - 1, shadow);
        }
        getChildren().remove(shadow);
        Children.show(getChildren(), shown);
        open.forEach(each -> each.sheet().setMouseTransparent(!each.equals(open.peek())));
        setVisible(isOpen());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Region sheet) {
            shadow.resizeRelocate(
                    sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), sheet.getHeight());
        }
    }

    /// Takes the uppermost sheet away and gives the focus back.
    void close() {
        if (isOpen()) {
            Open gone = open.pop();
            stack();
            gone.before().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
    }
}
