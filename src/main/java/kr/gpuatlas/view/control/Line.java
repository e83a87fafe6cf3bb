package kr.gpuatlas.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sets lines of words: whole, wrapped or shortened; and rows of them.
public final class Line {
    private Line() {}

    /// Words that keep their full width.
    public static Label whole(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words on as many lines as they need.
    public static Label wrapped(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words on one line that give way where room is short; the tooltip has them all.
    public static Label shortened(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        Hint.on(label).set(words);
        return label;
    }

    /// Words that do something when they are pressed.
    public static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> action.run());
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    /// Lines under each other that take the room a row leaves.
    public static VBox column(Node... lines) {
        VBox column = new VBox(lines);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// Takes the room that what stands beside it leaves.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Nodes beside each other, each as high as it is.
    public static HBox row(Node... nodes) {
        HBox row = new HBox(Space.M, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        return row;
    }
}
