package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A day on the strip: a line over its whole height, which can be dragged, and its pill on the
/// axis.
final class DayLine {
    private static final double GRIP = 12;
    private static final double PILL_HEIGHT = 20;
    private static final double PILL_GAP = 4;

    private final Region line = new Region();
    private final Region grip = new Region();
    private final DayHandle handle;
    private double x;

    /// @param onDrag moves the day to where the mouse is
    DayLine(DayHandle handle, Consumer<MouseEvent> onDrag, Runnable onSettle) {
        this.handle = handle;
        line.setMouseTransparent(true);
        grip.getStyleClass().add("day-grip");
        for (Region region : List.of(handle, grip)) {
            region.setOnMousePressed(event -> drag(event, onDrag));
            region.setOnMouseDragged(event -> drag(event, onDrag));
            region.setOnMouseReleased(_ -> onSettle.run());
        }
    }

    private void drag(MouseEvent event, Consumer<MouseEvent> onDrag) {
        if (event.getButton() == MouseButton.PRIMARY) {
            handle.requestFocus();
            onDrag.accept(event);
            event.consume();
        }
    }

    Region line() {
        return line;
    }

    DayHandle handle() {
        return handle;
    }

    List<Region> nodes() {
        return List.of(line, grip, handle);
    }

    void setVisible(boolean visible) {
        nodes().forEach(node -> node.setVisible(visible));
    }

    boolean isVisible() {
        return line.isVisible();
    }

    LocalDate day() {
        return handle.day();
    }

    /// @param top where the line begins
    void place(double at, double top, double width, double height) {
        x = at;
        double end = height - PILL_HEIGHT;
        line.resizeRelocate(Math.rint(at) - 1, top, 2, end - top);
        grip.resizeRelocate(at - GRIP / 2, top, GRIP, end - top);
        double pill = Math.ceil(handle.prefWidth(-1));
        put(at - pill / 2, pill, width, height);
    }

    private void put(double from, double pill, double width, double height) {
        handle.resizeRelocate(
                Math.rint(Math.clamp(from, 0, width - pill)),
                height - PILL_HEIGHT,
                pill,
                PILL_HEIGHT);
    }

    /// Moves the pill off another one, to the side on which its day lies if there is room.
    void giveWay(DayLine other, double width, double height) {
        Bounds theirs = other.handle.getBoundsInParent();
        double pill = handle.getWidth();
        double left = handle.getLayoutX();
        if (left >= theirs.getMaxX() + PILL_GAP || left + pill + PILL_GAP <= theirs.getMinX()) {
            return;
        }
        double toLeft = theirs.getMinX() - PILL_GAP - pill;
        double toRight = theirs.getMaxX() + PILL_GAP;
        boolean goLeft = x < other.x ? toLeft >= 0 : toRight + pill > width;
        put(goLeft ? toLeft : toRight, pill, width, height);
    }

    /// The pill's place on the axis.
    Bounds pill(double axisY) {
        return Room.box(
                handle.getLayoutX(),
                handle.getLayoutY() - axisY,
                handle.getWidth(),
                handle.getHeight());
    }
}
