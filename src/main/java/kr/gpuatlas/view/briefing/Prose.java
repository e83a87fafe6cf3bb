package kr.gpuatlas.view.briefing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import kr.gpuatlas.view.control.DrawnText;
import kr.gpuatlas.view.control.Typeface;

/// Words set on as many lines as they need, or may have; they break between words only, in Korean
/// too, but for words so long that a line could not hold them.
final class Prose extends Region {
    private static final double LEADING = 1.3;
    private static final double SPACE = 0.25;

    /// By which it becomes smaller where it does not fit.
    private static final double STEP = 0.05;

    private static final double ASCENT = 1.02;

    /// Characters of a word that stays whole, and of the pieces of a longer one.
    private static final int LONG_WORD = 24;

    private static final int PIECE = 6;

    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private final String text;
    private final Text ellipsis = DrawnText.of("…");
    private final Scale smaller = new Scale();
    private int most = Integer.MAX_VALUE;
    private double smallest = Double.MAX_VALUE;

    /// A word, or a piece of a long one.
    ///
    /// @param goesOn whether it stands close to the piece before it
    private record Piece(Text text, boolean goesOn) {
        double width() {
            return text.getLayoutBounds().getWidth();
        }
    }

    /// @param written characters that have no shape are left out
    Prose(String written, String... styleClasses) {
        this.text = Typeface.drawable(written);
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(written);
        for (String paragraph : text.split("\n", -1)) {
            List<Piece> pieces = new ArrayList<>();
            for (String word : paragraph.strip().split(" +", -1)) {
                boolean goesOn = false;
                for (String part : parts(word)) {
                    Text piece = DrawnText.of(part);
                    piece.getStyleClass().addAll(styleClasses);
                    piece.fontProperty().subscribe(this::requestLayout);
                    piece.getTransforms().add(smaller);
                    pieces.add(new Piece(piece, goesOn));
                    getChildren().add(piece);
                    goesOn = true;
                }
            }
            paragraphs.add(pieces);
        }
        ellipsis.getStyleClass().addAll(styleClasses);
        ellipsis.getTransforms().add(smaller);
        ellipsis.setVisible(false);
        getChildren().add(ellipsis);
    }

    /// A word as it is, or cut between characters as people see them.
    private static List<String> parts(String word) {
        if (word.length() <= LONG_WORD) {
            return List.of(word);
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to =
                    from + PIECE >= word.length()
                            ? word.length()
                            : characters.following(from + PIECE - 1);
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }

    /// Sets the lines there is room for, at least one; what does not fit gives way to an ellipsis.
    void setMostLines(int lines) {
        most = lines;
        requestLayout();
    }

    /// Sets the lines there is room for, at least one; what does not fit is set smaller, and only
    /// then gives way to an ellipsis.
    ///
    /// @param smallest size of the type in pixels
    void setMostLines(int lines, double smallest) {
        this.smallest = smallest;
        setMostLines(lines);
    }

    /// The part of its size that lets it fit, or fit best.
    private double fitting(double width) {
        double least = Math.min(1, smallest / em());
        double part = 1;
        while (part > least && lines(width / part) > room(part)) {
            part = Math.max(least, part - STEP);
        }
        return part;
    }

    /// How many lines the words need, set at their own size.
    private int lines(double width) {
        return paragraphs.stream().mapToInt(words -> place(words, width, 0, false).lines()).sum();
    }

    /// How many lines of a smaller size there is room for.
    private int room(double part) {
        return (int) Math.min(Integer.MAX_VALUE, most / part);
    }

    /// The size of its type in pixels, once it has been laid out.
    double size() {
        return em() * smaller.getX();
    }

    /// Whether some of it is not seen, once it has been laid out.
    boolean isCut() {
        return ellipsis.isVisible();
    }

    /// What of it is seen, once it has been laid out.
    String seen() {
        if (!ellipsis.isVisible()) {
            return text;
        }
        StringBuilder seen = new StringBuilder();
        pieces().filter(piece -> piece.text().isVisible())
                .forEach(piece ->
                        seen.append(seen.isEmpty() || piece.goesOn() ? "" : " ")
                                .append(piece.text().getText()));
        return seen + ellipsis.getText();
    }

    private Stream<Piece> pieces() {
        return paragraphs.stream().flatMap(List::stream);
    }

    /// How its words are drawn, but for their size.
    Text sample() {
        return paragraphs.getFirst().getFirst().text();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return paragraphs.getFirst().getFirst().text().getFont().getSize();
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
        double part = fitting(room);
        return Math.ceil(Math.min(lines(room / part), room(part)) * line() * part);
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

    private Placed place(List<Piece> words, double room, int from, boolean move) {
        int seen = room(smaller.getX());
        double x = 0;
        double widest = 0;
        int line = 0;
        for (Piece word : words) {
            double width = word.width();
            x += x > 0 && !word.goesOn() ? em() * SPACE : 0;
            if (x > 0 && x + width > room + 0.5) {
                x = 0;
                line++;
            }
            if (move) {
                word.text().setX(Math.rint(x));
                word.text().setY(Math.rint((from + line) * line() + em() * ASCENT));
                word.text().setVisible(from + line < seen);
            }
            x += width;
            widest = Math.max(widest, x);
        }
        return new Placed(line + 1, widest);
    }

    @Override
    protected void layoutChildren() {
        double part = fitting(getWidth());
        smaller.setX(part);
        smaller.setY(part);
        int line = 0;
        for (List<Piece> words : paragraphs) {
            line += place(words, getWidth() / part, line, true).lines();
        }
        ellipsis.setVisible(line > room(part));
        if (ellipsis.isVisible()) {
            end();
        }
    }

    /// Puts the ellipsis behind the last word that leaves it room.
    private void end() {
        List<Piece> seen = pieces().filter(piece -> piece.text().isVisible()).toList();
        double room = getWidth() / smaller.getX() - ellipsis.getLayoutBounds().getWidth();
        for (Piece piece : seen.reversed()) {
            Text word = piece.text();
            boolean first = word.getX() <= 0;
            if (first || word.getX() + piece.width() <= room) {
                ellipsis.setX(Math.min(word.getX() + piece.width(), Math.max(0, room)));
                ellipsis.setY(word.getY());
                return;
            }
            word.setVisible(false);
        }
    }
}
