package kr.gpuatlas.view.partner;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
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
        line.setText(face.next().map(Face.Next::text).orElse(face.role()));
        overdue(line, face.next().filter(Face.Next::overdue).isPresent());
        words.setText(face.count().map(Face.Count::phase).orElse(face.words()));
        number.setVisible(counted);
        words.setVisible(worded);
        for (Region wide : new Region[] {monogram, line, bar}) {
            wide.setVisible(!small);
        }
        boolean reports = face.report().isPresent() && !(small && (counted || worded));
        age.setVisible(reports);
        freshness.setVisible(reports);
    }

    @Override
    void arrange(Column column) {
        if (column.isSmall()) {
            double middle = SMALL_NAME;
            double end = report(count(column, middle), middle);
            head(column.left(), middle, end - GAP);
        } else {
            layoutWide(column);
        }
    }

    private void layoutWide(Column column) {
        double text = column.left() + TEXT;
        left(monogram, column.left(), MONOGRAM, TEXT);
        head(text, NAME, count(column, NAME) - GAP);
        double report = report(column.right(), LINE);
        left(line, text, LINE, report - GAP - text);
        bar(column, BAR, BAR_HEIGHT);
    }

    /// Number or words at the right; says where they begin.
    private double count(Column column, double middle) {
        double end = right(number, column.right(), middle);
        return right(words, number.isVisible() ? end - GAP : end, middle);
    }
}
