package kr.gpuatlas.view.partner;

import javafx.scene.control.Label;
import kr.gpuatlas.view.control.QuantityLabel;

/// What is seen of a compact card.
final class RowInside extends CardInside {
    static final double HEIGHT = 47;
    private static final double NAME = 14;
    private static final double LINE = 30;
    private static final double MONOGRAM = 21;
    private static final double TEXT = 46;
    private static final double BAR = 40;
    private static final double BAR_HEIGHT = 5;
    static final double SMALL_HEIGHT = 36;
    private static final double SMALL_NAME = 18;
    private static final double SMALL_NAME_OF_TWO = 11;
    private static final double SMALL_LINE = 27;

    private final Label line = new Label();
    private final Label words = new Label();

    RowInside() {
        super(QuantityLabel.Role.NAME);
        line.getStyleClass().addAll("note", "card-next");
        words.getStyleClass().addAll("note", "quiet", "card-words");
        add(line, words);
    }

    @Override
    void writeMore(Face face, boolean small) {
        boolean counted = face.count().isPresent();
        boolean worded = counted ? !small : !face.words().isEmpty();
        line.setText(small ? counted(face) : face.next().map(Face.Next::text).orElse(role(face)));
        overdue(line, !small && face.next().filter(Face.Next::overdue).isPresent());
        words.setText(face.count().map(Face.Count::phase).orElse(face.words()));
        number.setVisible(counted);
        words.setVisible(worded);
        line.setVisible(counted || !small);
        monogram.setVisible(!small);
        bar.setVisible(!small);
        boolean reports = face.report().isPresent() && !(small && worded);
        age.setVisible(reports);
        freshness.setVisible(reports);
    }

    /// What its number counts.
    private static String counted(Face face) {
        return face.observed().isEmpty()
                ? face.count().map(Face.Count::phase).orElse("")
                : face.observed();
    }

    /// What it does; before that what its number counts, where the word beside that is not all.
    private static String role(Face face) {
        return face.count()
                .filter(count -> !counted(face).equals(count.phase()))
                .map(_ -> counted(face) + " · " + face.role())
                .orElse(face.role());
    }

    @Override
    void arrange(Column column) {
        if (!column.isSmall()) {
            layoutWide(column);
        } else if (number.isVisible()) {
            double left = column.left();
            head(left, SMALL_NAME_OF_TWO, right(number, column.right(), SMALL_NAME_OF_TWO) - GAP);
            left(line, left, SMALL_LINE, report(column.right(), SMALL_LINE) - GAP - left);
        } else {
            double middle = SMALL_NAME;
            double end = report(right(words, column.right(), middle), middle);
            head(column.left(), middle, end - GAP);
        }
    }

    private void layoutWide(Column column) {
        double text = column.left() + TEXT;
        left(monogram, column.left(), MONOGRAM, TEXT);
        head(text, NAME, count(column) - GAP);
        double report = report(column.right(), LINE);
        left(line, text, LINE, report - GAP - text);
        bar(column, BAR, BAR_HEIGHT);
    }

    /// Number or words at the right; says where they begin.
    private double count(Column column) {
        double end = right(number, column.right(), NAME);
        return right(words, number.isVisible() ? end - GAP : end, NAME);
    }
}
