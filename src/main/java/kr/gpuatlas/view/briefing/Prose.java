package kr.gpuatlas.view.briefing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.DrawnText;

/// Words set on as many lines as they need, which break between words only, in Korean too.
final class Prose extends Region {
    private static final double LEADING = 1.3;
    private static final double SPACE = 0.25;
    private static final double ASCENT = 1.02;

    private final List<List<Text>> paragraphs = new ArrayList<>();
    private final String text;

    Prose(String text, String... styleClasses) {
        this.text = text;
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        for (String paragraph : text.split("\n", -1)) {
            List<Text> words = new ArrayList<>();
            for (String word : paragraph.strip().split(" +", -1)) {
                Text piece = DrawnText.of(word);
                piece.getStyleClass().addAll(styleClasses);
                piece.fontProperty().subscribe(this::requestLayout);
                words.add(piece);
            }
            paragraphs.add(words);
            getChildren().addAll(words);
        }
    }

    /// What it says.
    String text() {
        return text;
    }

    /// How its words are drawn.
    Text sample() {
        return paragraphs.getFirst().getFirst();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return paragraphs.getFirst().getFirst().getFont().getSize();
    }

    private static double width(Text word) {
        return word.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(
                paragraphs.stream()
                        .mapToDouble(words -> place(words, Double.MAX_VALUE, 0, false).widest())
                        .max()
                        .orElse(0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width <= 0 ? Double.MAX_VALUE : width;
        int lines =
                paragraphs.stream().mapToInt(words -> place(words, room, 0, false).lines()).sum();
        return Math.ceil(lines * line());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double line() {
        return em() * LEADING;
    }

    /// How words came to stand.
    private record Placed(int lines, double widest) {}

    private Placed place(List<Text> words, double room, int from, boolean move) {
        double x = 0;
        double widest = 0;
        int line = 0;
        for (Text word : words) {
            double width = width(word);
            if (x > 0 && x + width > room + 0.5) {
                x = 0;
                line++;
            }
            if (move) {
                word.setX(Math.rint(x));
                word.setY(Math.rint((from + line) * line() + em() * ASCENT));
            }
            x += width;
            widest = Math.max(widest, x);
            x += em() * SPACE;
        }
        return new Placed(line + 1, widest);
    }

    @Override
    protected void layoutChildren() {
        int line = 0;
        for (List<Text> words : paragraphs) {
            line += place(words, getWidth(), line, true).lines();
        }
    }
}
