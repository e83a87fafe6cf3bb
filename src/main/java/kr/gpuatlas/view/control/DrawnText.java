package kr.gpuatlas.view.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Affine;

/// Makes texts that lie where they lie, whatever was drawn before, and draws them on canvases.
///
/// JavaFX keeps how words were laid out under their font and characters. Whether the height of
/// their line was rounded, as it is in labels, belongs to it but not to what it is kept under: a
/// text with bounds of another type, which every new one has until it is styled, lies a pixel
/// higher unless a label has said the same before.
public final class DrawnText {
    private DrawnText() {}

    /// A text that is laid out as the words of a label are.
    public static Text of(String words) {
        Text text = new Text();
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        text.setText(words);
        return text;
    }

    /// Fills words on a canvas that is at most moved and scaled, as [GraphicsContext#fillText]
    /// does.
    ///
    /// On a canvas that is scaled JavaFX fills the outline of every letter. Letters of their true
    /// size it has drawn before.
    public static void fill(GraphicsContext g, String words, double x, double y) {
        Affine at = g.getTransform();
        double scale = at.getMxx();
        if (scale == 1) {
            g.fillText(words, x, y);
            return;
        }
        Font font = g.getFont();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFont(new Font(font.getName(), scale * font.getSize()));
        g.fillText(words, at.getTx() + scale * x, at.getTy() + scale * y);
        g.setFont(font);
        g.setTransform(at);
    }
}
