package kr.gpuatlas.view.briefing;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.Scrolling;
import kr.gpuatlas.view.control.Typeface;

/// What the presenter says, on whole lines: one that has no room is not begun.
final class NotesPane extends Region {
    /// A little of what was read stays in sight.
    private static final double PAGE = 0.7;

    /// The sizes of the notes, smallest first; the stylesheet knows how large each is.
    private static final List<String> SIZES =
            List.of("notes-s", "notes-m", "notes-l", "notes-xl", "notes-xxl");

    private final Label words = new Label();
    private final ScrollPane pane = new ScrollPane();
    private int size = 1;

    NotesPane() {
        words.setWrapText(true);
        words.getStyleClass().add("presenter-notes");
        words.fontProperty().subscribe(this::requestLayout);
        getStyleClass().add("presenter-notes-pane");
        enlarge(0);
        PresenterView.fit(pane, words);
        pane.viewportBoundsProperty().subscribe(this::settle);
        words.heightProperty().subscribe(this::settle);
        getChildren().add(pane);
    }

    /// Begins at the top, unless it is the same.
    void show(String written) {
        String notes = Typeface.drawable(written);
        if (!words.getText().equals(notes)) {
            words.setText(notes);
            pane.setVvalue(0);
        }
    }

    /// Larger, or smaller.
    void enlarge(int steps) {
        size = Math.clamp(size + steps, 0, SIZES.size() - 1);
        words.getStyleClass().removeAll(SIZES);
        words.getStyleClass().add(SIZES.get(size));
    }

    /// Reads on where there is more than is seen, or back.
    void readOn(int pages) {
        double line = line();
        double page = Math.max(1, Math.floor(pane.getHeight() * PAGE / line)) * line;
        Scrolling.by(pane, pages * page);
        settle();
    }

    /// Begins what is seen with a whole line.
    private void settle() {
        double line = line();
        double spare = words.getHeight() - pane.getViewportBounds().getHeight();
        if (spare > 0) {
            double above = Math.rint(pane.getVvalue() * spare / line) * line;
            pane.setVvalue(above > spare - line / 2 ? 1 : above / spare);
        }
    }

    /// A label sets its lines on whole pixels.
    private double line() {
        Text one = new Text("0");
        one.setFont(words.getFont());
        return Math.ceil(one.getLayoutBounds().getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return pane.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        double whole = Math.max(1, Math.floor(getHeight() / line)) * line;
        pane.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), whole));
    }
}
