package kr.gpuatlas.view.partner;

import javafx.scene.control.Label;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.QuantityLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is seen of the card of a large programme.
final class FullInside extends CardInside {
    static final double HEIGHT = 95;
    private static final double NAME = 19;
    private static final double ROLE = 38;
    private static final double MONOGRAM = 28;
    private static final double BAR = 54;
    private static final double BAR_HEIGHT = 14;
    private static final double FOOT = 81;
    private static final double TEXT = 46;

    static final double SMALL_HEIGHT = 61;
    private static final double SMALL_NAME = 17;
    private static final double SMALL_BAR = 31;
    private static final double SMALL_BAR_HEIGHT = 10;
    private static final double SMALL_FOOT = 49;

    private final Label role = new Label();
    private final Label observed = new Label();
    private final FontIcon flag = Icon.FLAG.node();
    private final Label next = new Label();

    FullInside() {
        super(QuantityLabel.Role.FIGURE);
        role.getStyleClass().add("note");
        observed.getStyleClass().addAll("note", "card-observed");
        next.getStyleClass().addAll("note", "card-next");
        next.setGraphic(flag);
        add(role, observed, next);
    }

    @Override
    void writeMore(Face face, boolean small) {
        role.setText(face.role());
        observed.setText(face.observed());
        next.setText(face.next().map(Face.Next::text).orElse(""));
        overdue(next, face.next().filter(Face.Next::overdue).isPresent());
        monogram.setVisible(!small);
        role.setVisible(!small);
        next.setVisible(!small);
    }

    @Override
    void arrange(Column column) {
        if (column.isSmall()) {
            layoutSmall(column);
        } else {
            layoutWide(column);
        }
    }

    private void layoutWide(Column column) {
        double text = column.left() + TEXT;
        left(monogram, column.left(), MONOGRAM, TEXT);
        head(text, NAME, right(number, column.right(), NAME) - GAP);
        double seen = right(observed, column.right(), ROLE);
        left(role, text, ROLE, seen - GAP - text);
        bar(column, BAR, BAR_HEIGHT);
        double report = report(column.right(), FOOT);
        left(next, column.left(), FOOT, report - GAP - column.left());
    }

    private void layoutSmall(Column column) {
        head(column.left(), SMALL_NAME, right(number, column.right(), SMALL_NAME) - GAP);
        bar(column, SMALL_BAR, SMALL_BAR_HEIGHT);
        double report = report(column.right(), SMALL_FOOT);
        left(observed, column.left(), SMALL_FOOT, report - GAP - column.left());
    }
}
