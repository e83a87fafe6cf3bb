package kr.gpuatlas.view.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.QuantityLabel;

/// One programme or partner in the column: it shows a face and says when a screen reader fires it.
///
/// Until it is opened it is an empty place with a name, as large as it will be: what nobody has
/// scrolled to yet costs nothing to style, lay out and keep up to date.
abstract class Card extends Arranged {
    /// Between two things on one line.
    static final double GAP = 8;

    private static final double TIGHT = 6;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    final Monogram monogram = new Monogram();
    final Label name = new Label();
    final ConflictBadge badge = new ConflictBadge();
    final QuantityLabel number;
    final PhaseBar bar = new PhaseBar();
    final FreshnessMark freshness = new FreshnessMark();
    final Label age = new Label();

    private final List<Node> inside = new ArrayList<>();
    private final Consumer<Card> fire;
    private boolean open;
    private Optional<Face> shown = Optional.empty();
    private Column column = new Column(0);

    /// @param fire what a press on it does
    @SuppressWarnings("this-escape")
    Card(QuantityLabel.Role role, Consumer<Card> fire) {
        this.number = new QuantityLabel(role);
        this.fire = fire;
        getStyleClass().add("card");
        name.getStyleClass().add("name");
        age.getStyleClass().addAll("note", "card-report");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        bar.setMouseTransparent(true);
        Hint.on(this, tooltip -> tooltip.getStyleClass().add("card-tooltip"))
                .bind(accessibleTextProperty());
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        pseudoClassStateChanged(REACHED, false);
                    }
                });
        add(bar, monogram, name, badge, number, freshness, age);
    }

    /// Adds what is seen of it once it is open.
    final void add(Node... nodes) {
        inside.addAll(List.of(nodes));
    }

    /// Has it seen from now on.
    ///
    /// @return whether it was not yet
    final boolean open() {
        if (open) {
            return false;
        }
        open = true;
        shown.ifPresent(this::write);
        return true;
    }

    /// Says something else, or nothing happens when it says the same; tells whether that is seen.
    final boolean show(Face face) {
        boolean same = shown.filter(face::equals).isPresent();
        if (!same) {
            shown = Optional.of(face);
            setAccessibleText(face.spoken());
            write(face);
        }
        return !same && open;
    }

    /// Stands in a column of another width.
    final void stand(Column in) {
        boolean turns = in.isSmall() != column.isSmall();
        column = in;
        pseudoClassStateChanged(SMALL, in.isSmall());
        if (turns) {
            shown.ifPresent(this::write);
        }
        requestLayout();
    }

    final void scale(double maximum) {
        bar.maximumProperty().set(maximum);
    }

    final void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Takes the focus from an arrow key: JavaFX shows only what Tab has focused as such.
    final void reach() {
        requestFocus();
        pseudoClassStateChanged(REACHED, true);
    }

    final Optional<Selection> selection() {
        return shown.map(Face::selection);
    }

    /// The figure to explain, if the card has one.
    final Optional<String> figureId() {
        return shown.flatMap(Face::count).map(Face.Count::figureId);
    }

    final Language language() {
        return shown.map(Face::language).orElse(Language.EN);
    }

    final Column column() {
        return column;
    }

    final boolean isSmall() {
        return column.isSmall();
    }

    abstract double height(boolean small);

    /// Gives what is inside its place.
    abstract void arrangeInside();

    @Override
    protected final void arrange() {
        if (open) {
            arrangeInside();
        }
    }

    @Override
    protected final double computePrefHeight(double width) {
        return height(isSmall());
    }

    private void write(Face face) {
        if (!open) {
            return;
        }
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
        writeMore(face);
        Children.show(getChildren(), inside.stream().filter(Node::isVisible).toList());
        requestLayout();
    }

    /// An equal value would be drawn again for nothing.
    private static <T> void change(ObjectProperty<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    /// Writes what only this kind of card says.
    abstract void writeMore(Face face);

    static void overdue(Label label, boolean overdue) {
        label.pseudoClassStateChanged(OVERDUE, overdue);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... arguments) {
        if (action == AccessibleAction.FIRE) {
            fire.accept(this);
        } else {
            super.executeAccessibleAction(action, arguments);
        }
    }

    @Override
    protected final double computePrefWidth(double height) {
        return column.width();
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

    final void bar(double y, double height) {
        bar.resizeRelocate(column.left(), y, column.content(), height);
    }
}
