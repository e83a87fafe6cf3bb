package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.claim.Milestone;

/// One event on the strip: a dot when it has happened, a ring while it is planned, a bar where its
/// date is a span; and its label.
final class EventMark extends StackPane {
    private static final PseudoClass EMPHASISED = PseudoClass.getPseudoClass("emphasised");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");

    private final Milestone milestone;
    private final Label label = new Label();
    private final Region span = new Region();
    private final Region stem = new Region();
    private final boolean emphasised;

    EventMark(Milestone milestone, String text, String spoken, boolean emphasised) {
        this.milestone = milestone;
        this.emphasised = emphasised;
        getStyleClass().add("event-mark");
        Region dot = new Region();
        dot.getStyleClass().add("event-dot");
        getChildren().add(dot);
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
        label.setText(text);
        label.getStyleClass().add("event-label");
        label.setMouseTransparent(true);
        span.getStyleClass().add("event-span");
        stem.getStyleClass().add("event-stem");
        for (javafx.scene.Node node : new javafx.scene.Node[] {this, label, span, stem}) {
            node.pseudoClassStateChanged(EMPHASISED, emphasised);
            node.pseudoClassStateChanged(PLANNED, !milestone.met());
        }
        span.setMouseTransparent(true);
        stem.setMouseTransparent(true);
    }

    Milestone milestone() {
        return milestone;
    }

    Label label() {
        return label;
    }

    Region span() {
        return span;
    }

    Region stem() {
        return stem;
    }

    /// Emphasised events first, then by weight.
    int rank() {
        return emphasised ? 0 : milestone.weight();
    }

    void tellOverdue(LocalDate asOf) {
        boolean overdue =
                !milestone.met()
                        && !milestone.when().isOpen()
                        && milestone.when().isCertainBy(asOf.minusDays(1));
        pseudoClassStateChanged(OVERDUE, overdue);
        label.pseudoClassStateChanged(OVERDUE, overdue);
        span.pseudoClassStateChanged(OVERDUE, overdue);
    }
}
