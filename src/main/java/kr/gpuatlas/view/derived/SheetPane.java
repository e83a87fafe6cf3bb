package kr.gpuatlas.view.derived;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// A sheet with a head that stays and a body that scrolls, never higher than the window leaves room
/// for.
abstract sealed class SheetPane extends BorderPane permits DerivedView, ClaimsView, UnknownsView {
    private static final String STYLE =
            Objects.requireNonNull(SheetPane.class.getResource("sheet.css")).toExternalForm();
    private static final double WIDTH = 920;
    private static final double WINDOW_EDGES = 80;

    private final ScrollPane scroll = new ScrollPane();

    @SuppressWarnings("this-escape")
    SheetPane() {
        getStyleClass().addAll("derived-sheet", "popover-ground");
        getStylesheets().add(STYLE);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
    }

    /// Shows a body under a head; the place that was scrolled to stays.
    final void show(Node head, Region body) {
        double place = scroll.getVvalue();
        setTop(head);
        body.getStyleClass().add("derived-body");
        scroll.setContent(body);
        scroll.layout();
        scroll.setVvalue(place);
    }

    /// The title with what it is about, and the way out.
    static Node head(String title, String remark, String close, Runnable closing, Node... tools) {
        Button out = Icon.CLOSE.button(close, closing);
        VBox words =
                Line.column(Line.wrapped(title, "title"), Line.wrapped(remark, "note", "quiet"));
        words.setSpacing(Space.XS);
        HBox head = new HBox(Space.L, words);
        head.getChildren().addAll(tools);
        head.getChildren().add(out);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("derived-head");
        return head;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getTop() == null || scroll.getContent() == null) {
            return super.computePrefHeight(width);
        }
        double height =
                getTop().prefHeight(WIDTH)
                        + scroll.getContent().prefHeight(WIDTH)
                        + getInsets().getTop()
                        + getInsets().getBottom();
        return getScene() == null
                ? height
                : Math.min(height, getScene().getHeight() - WINDOW_EDGES);
    }
}
