package kr.gpuatlas.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kr.gpuatlas.view.control.DrawnText;

/// Words set on as many lines as they need, or may have; they break between words only, in Korean
/// too.
final class Prose extends Region {
    private static final double LEADING = 1.3;
    private static final double SPACE = 0.25;
    private static final double ASCENT = 1.02;

    private final List<List<Text>> paragraphs = new ArrayList<>();
    private final String text;
    private final Text ellipsis = DrawnText.of("…");
    private int most = Integer.MAX_VALUE;

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
        ellipsis.getStyleClass().addAll(styleClasses);
        ellipsis.setVisible(false);
        getChildren().add(ellipsis);
    }

    /// Sets the lines there is room for, at least one; what does not fit gives way to an ellipsis.
    void setMostLines(int lines) {
        most = lines;
        requestLayout();
    }

    /// What of it is seen, once it has been laid out.
    String seen() {
        if (!ellipsis.isVisible()) {
            return text;
        }
        return words().filter(Text::isVisible).map(Text::getText).collect(Collectors.joining(" "))
                + ellipsis.getText();
    }

    private Stream<Text> words() {
        return paragraphs.stream().flatMap(List::stream);
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
        return Math.ceil(Math.min(lines, most) * line());
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
                word.setVisible(from + line < most);
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
        ellipsis.setVisible(line > most);
        if (line > most) {
            end();
        }
    }

    /// Puts the ellipsis behind the last word that leaves it room.
    private void end() {
        List<Text> seen = words().filter(Text::isVisible).toList();
        double room = getWidth() - width(ellipsis);
        for (Text word : seen.reversed()) {
            boolean first = word.getX() <= 0;
            if (first || word.getX() + width(word) <= room) {
                ellipsis.setX(Math.min(word.getX() + width(word), Math.max(0, room)));
                ellipsis.setY(word.getY());
                return;
            }
            word.setVisible(false);
        }
    }
}
