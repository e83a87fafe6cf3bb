package kr.gpuatlas.view.partner;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Hint;

/// One programme or partner in the column: it shows a face and says when a screen reader fires it.
///
/// Until it is opened it is an empty place, as large as it will be, whose words are found when
/// somebody asks for them: what nobody has scrolled to yet costs nothing to build, style, lay out
/// and keep up to date.
final class Card extends Arranged {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final CardKind kind;
    private final Selection selection;
    private final Consumer<Card> fire;
    private Optional<CardInside> inside = Optional.empty();
    private Supplier<Face> found;
    private Optional<Face> face = Optional.empty();
    private double maximum = 1;
    private Column column = new Column(0);

    /// @param found finds what it says
    /// @param fire what a press on it does
    Card(CardKind kind, Selection selection, Supplier<Face> found, Consumer<Card> fire) {
        this.kind = kind;
        this.selection = selection;
        this.found = found;
        this.fire = fire;
        getStyleClass().addAll("card", kind.style());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Hint.on(this, tooltip -> tooltip.getStyleClass().add("card-tooltip"))
                .bind(accessibleTextProperty());
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        pseudoClassStateChanged(REACHED, false);
                    }
                });
    }

    /// Has it seen from now on.
    ///
    /// @return whether it was not yet
    boolean open() {
        if (inside.isPresent()) {
            return false;
        }
        CardInside made = kind.inside();
        made.scale(maximum);
        inside = Optional.of(made);
        write(made);
        return true;
    }

    /// Says something else, or nothing happens when it says the same; tells whether that is seen.
    ///
    /// @param next finds what it says
    boolean show(Supplier<Face> next) {
        Optional<Face> before = face;
        found = next;
        face = Optional.empty();
        if (inside.isEmpty() || before.equals(Optional.of(face()))) {
            return false;
        }
        write(inside.get());
        return true;
    }

    private Face face() {
        Face said = face.orElseGet(found);
        face = Optional.of(said);
        return said;
    }

    private void write(CardInside in) {
        setAccessibleText(face().spoken());
        in.write(face(), column.isSmall());
        Children.show(getChildren(), in.nodes().stream().filter(Node::isVisible).toList());
        requestLayout();
    }

    /// Stands in a column of another width.
    void stand(Column in) {
        boolean turns = in.isSmall() != column.isSmall();
        column = in;
        pseudoClassStateChanged(SMALL, in.isSmall());
        if (turns) {
            inside.ifPresent(this::write);
        }
        requestLayout();
    }

    void scale(double most) {
        maximum = most;
        inside.ifPresent(in -> in.scale(most));
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Takes the focus from an arrow key: JavaFX shows only what Tab has focused as such.
    void reach() {
        requestFocus();
        pseudoClassStateChanged(REACHED, true);
    }

    CardKind kind() {
        return kind;
    }

    Selection selection() {
        return selection;
    }

    /// The figure to explain, if the card has one.
    Optional<String> figureId() {
        return face().count().map(Face.Count::figureId);
    }

    Language language() {
        return face().language();
    }

    /// What is seen of it; absent until it is opened.
    Optional<CardInside> inside() {
        return inside;
    }

    @Override
    protected void arrange() {
        inside.ifPresent(in -> in.arrange(column));
    }

    @Override
    protected double computePrefWidth(double height) {
        return column.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return kind.height(column.isSmall());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? face().spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
