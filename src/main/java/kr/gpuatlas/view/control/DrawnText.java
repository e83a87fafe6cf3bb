package kr.gpuatlas.view.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Makes texts that lie where they lie, whatever was drawn before.
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
}
