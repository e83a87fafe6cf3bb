package kr.gpuatlas.view.partner;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.QuantityLabel;

/// What is seen of a card.
abstract class CardInside {
    /// Between two things on one line.
    static final double GAP = 8;

    private static final double TIGHT = 6;
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    final Monogram monogram = new Monogram();
    final Label name = new Label();
    final ConflictBadge badge = new ConflictBadge();
    final QuantityLabel number;
    final PhaseBar bar = new PhaseBar();
    final FreshnessMark freshness = new FreshnessMark();
    final Label age = new Label();

    private final List<Node> nodes = new ArrayList<>();

    CardInside(QuantityLabel.Role role) {
        this.number = new QuantityLabel(role);
        name.getStyleClass().add("name");
        age.getStyleClass().addAll("note", "card-report");
        bar.setMouseTransparent(true);
        add(bar, monogram, name, badge, number, freshness, age);
    }

    final void add(Node... more) {
        nodes.addAll(List.of(more));
    }

    /// All there is, of which some may be invisible.
    final List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /// @param maximum what a bar of the whole width stands for, in GPUs
    final void scale(double maximum) {
        bar.maximumProperty().set(maximum);
    }

    /// @param small whether the card stands in a narrow column
    final void write(Face face, boolean small) {
        monogram.textProperty().set(face.monogram());
        name.setText(face.name());
        badge.languageProperty().set(face.language());
        badge.countProperty().set(face.conflicts());
        number.languageProperty().set(face.language());
        change(
                number.quantityProperty(),
                face.count().map(Face.Count::quantity).orElse(Quantity.unknown("")));
        number.figureIdProperty().set(face.count().map(Face.Count::figureId).orElse(""));
        bar.languageProperty().set(face.language());
        change(bar.readingProperty(), face.reading());
        freshness.languageProperty().set(face.language());
        freshness.setVisible(face.report().isPresent());
        face.report().ifPresent(report -> freshness.freshnessProperty().set(report.freshness()));
        age.setText(face.report().map(Face.Report::age).orElse(""));
        writeMore(face, small);
    }

    /// An equal value would be drawn again for nothing.
    private static <T> void change(ObjectProperty<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    /// Writes what only this kind of card says.
    abstract void writeMore(Face face, boolean small);

    /// Gives everything its place.
    abstract void arrange(Column column);

    static void overdue(Label label, boolean overdue) {
        label.pseudoClassStateChanged(OVERDUE, overdue);
    }

    /// Puts a node with its middle on a line, no wider than there is room.
    static void left(Region node, double x, double middle, double room) {
        place(node, x, middle, Math.clamp(room, 0, node.prefWidth(-1)));
    }

    /// Ends a node at `right`, and says where it begins.
    static double right(Region node, double right, double middle) {
        double width = node.isVisible() ? Math.ceil(node.prefWidth(-1)) : 0;
        place(node, right - width, middle, width);
        return right - width;
    }

    private static void place(Region node, double x, double middle, double width) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(Math.rint(x), Math.rint(middle - height / 2), width, height);
    }

    /// Name and badge from `x` on, the name as far as they both fit before `end`.
    final void head(double x, double middle, double end) {
        double badgeRoom = badge.isVisible() ? badge.prefWidth(-1) + TIGHT : 0;
        left(name, x, middle, end - x - badgeRoom);
        left(badge, x + name.getWidth() + TIGHT, middle, badgeRoom);
    }

    /// Mark and age of the last report, ending at `right`; says where they begin.
    final double report(double right, double middle) {
        double end = right(age, right, middle);
        return freshness.isVisible() ? right(freshness, end - TIGHT, middle) : end;
    }

    final void bar(Column column, double y, double height) {
        bar.resizeRelocate(column.left(), y, column.content(), height);
    }
}
