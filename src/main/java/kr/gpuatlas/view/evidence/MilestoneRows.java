package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Dated events on a spine: a dot for what was met, a ring for what is planned.
final class MilestoneRows {
    private static final Texts TEXTS = Texts.beside(MilestoneRows.class);
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Setting setting;

    MilestoneRows(Setting setting) {
        this.setting = setting;
    }

    List<Node> rows(List<Milestone> milestones) {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            rows.add(row(milestones.get(i), i == 0, i == milestones.size() - 1));
        }
        return rows;
    }

    private Node row(Milestone milestone, boolean first, boolean last) {
        boolean overdue = isOverdue(milestone);
        return setting.kept()
                .node(
                        () -> row(milestone, line(milestone, first, last), overdue),
                        "milestone",
                        milestone,
                        first,
                        last,
                        overdue);
    }

    private static Region line(Milestone milestone, boolean first, boolean last) {
        Region line = new Region();
        line.getStyleClass().add("spine-line");
        line.setMaxHeight(Double.MAX_VALUE);
        line.pseudoClassStateChanged(PLANNED, !milestone.met());
        line.pseudoClassStateChanged(FIRST, first);
        line.pseudoClassStateChanged(LAST, last);
        return line;
    }

    private Node row(Milestone milestone, Region line, boolean overdue) {
        Region dot = new Region();
        dot.getStyleClass().add("milestone-dot");
        dot.pseudoClassStateChanged(PLANNED, !milestone.met());
        dot.pseudoClassStateChanged(OVERDUE, overdue);
        StackPane spine = new StackPane(line, dot);
        spine.getStyleClass().add("spine");
        spine.setAlignment(Pos.TOP_CENTER);
        VBox words =
                Line.column(Line.wrapped(milestone.label().in(setting.language()), "main-text"));
        if (overdue) {
            words.getChildren()
                    .add(Line.wrapped(TEXTS.get(setting.language(), "overdue"), "note", "alarm"));
        }
        HBox row =
                new HBox(
                        Space.M,
                        spine,
                        Line.whole(
                                setting.wording().dates().span(milestone.when()),
                                "note",
                                "quiet",
                                "row-date"),
                        words);
        row.getStyleClass().add("milestone-row");
        return row;
    }

    private boolean isOverdue(Milestone milestone) {
        return !milestone.met()
                && milestone.when().isCertainBy(setting.figures().clock().asOf().minusDays(1));
    }

    /// How many were met and how many are planned.
    String count(List<Milestone> milestones) {
        long met = milestones.stream().filter(Milestone::met).count();
        return TEXTS.get(setting.language(), "milestone.count", met, milestones.size() - met);
    }
}
