package kr.gpuatlas.view.partner;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.control.QuantityLabel;

/// The compact card: name, one line about it, its number or the words that there is none.
final class RowCard extends Card {
    private static final double HEIGHT = 47;
    private static final double NAME = 14;
    private static final double LINE = 30;
    private static final double MONOGRAM = 21;
    private static final double TEXT = 46;
    private static final double BAR = 40;
    private static final double BAR_HEIGHT = 5;
    private static final double SMALL_HEIGHT = 36;
    private static final double SMALL_NAME = 18;

    private final Label line = new Label();
    private final Label words = new Label();

    RowCard(Consumer<Card> fire) {
        super(QuantityLabel.Role.NAME, fire);
        getStyleClass().add("row-card");
        line.getStyleClass().addAll("note", "card-next");
        words.getStyleClass().addAll("note", "quiet", "card-words");
        add(line, words);
    }

    @Override
    void writeMore(Face face) {
        boolean small = isSmall();
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
    double height(boolean small) {
        return small ? SMALL_HEIGHT : HEIGHT;
    }

    @Override
    void arrangeInside() {
        if (isSmall()) {
            double middle = SMALL_NAME;
            double end = report(count(middle), middle);
            head(column().left(), middle, end - GAP);
        } else {
            layoutWide();
        }
    }

    private void layoutWide() {
        double text = column().left() + TEXT;
        left(monogram, column().left(), MONOGRAM, TEXT);
        head(text, NAME, count(NAME) - GAP);
        double report = report(column().right(), LINE);
        left(line, text, LINE, report - GAP - text);
        bar(BAR, BAR_HEIGHT);
    }

    /// Number or words at the right; says where they begin.
    private double count(double middle) {
        double end = right(number, column().right(), middle);
        return right(words, number.isVisible() ? end - GAP : end, middle);
    }
}
