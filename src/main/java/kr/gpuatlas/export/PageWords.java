package kr.gpuatlas.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/// Finds the texts of a scene as they stand in its picture.
final class PageWords {
    private final double scale;
    private final List<PdfFile.Word> words = new ArrayList<>();

    /// @param scale pixels of the picture for one of the layout
    PageWords(double scale) {
        this.scale = scale;
    }

    List<PdfFile.Word> of(Parent root) {
        gather(root, root);
        return List.copyOf(words);
    }

    private void gather(Parent parent, Node root) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Text text) {
                add(text, root);
            } else if (child instanceof Parent inner) {
                gather(inner, root);
            }
        }
    }

    private void add(Text text, Node root) {
        if (text.getText().isBlank()) {
            return;
        }
        LayoutInfo info = text.getLayoutInfo();
        for (int i = 0; i < info.getTextLineCount(); i++) {
            TextLineInfo line = info.getTextLine(i, false);
            Bounds box = bounds(line);
            Point2D left = in(root, text, box.getMinX(), box.getMinY());
            Point2D right = in(root, text, box.getMaxX(), box.getMaxY());
            double size = text.getFont().getSize() * (right.getX() - left.getX()) / box.getWidth();
            words.add(
                    new PdfFile.Word(
                            text.getText().substring(line.start(), line.end()).strip(),
                            left.getX() * scale,
                            (right.getY() - size * DESCENT) * scale,
                            (right.getX() - left.getX()) * scale,
                            size * scale));
        }
    }

    /// How far below the baseline the box of a line ends, in parts of the type's size.
    private static final double DESCENT = 0.22;

    private static Bounds bounds(TextLineInfo line) {
        var box = line.bounds();
        return new javafx.geometry.BoundingBox(
                box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    /// A point of a text within the picture.
    private static Point2D in(Node root, Node text, double x, double y) {
        return root.sceneToLocal(text.localToScene(x, y));
    }
}
