package kr.gpuatlas.view.evidence;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.explanation.Cell;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// One number of a formula as a cell; Enter, E or a click goes into it.
///
/// It shows as much as there is room for: number and name, the number alone, or nothing but its
/// outline; the tooltip always has all of it.
final class IcicleCell extends StackPane {
    private static final Texts TEXTS = Texts.beside(IcicleCell.class);
    private static final PseudoClass ROOT = PseudoClass.getPseudoClass("whole");
    private static final double MARK_ROOM = 28;

    private final Cell cell;
    private final Runnable open;
    private final Label number;
    private final Label name;
    private final VBox words = new VBox();
    private final EvidenceMark mark;

    IcicleCell(Cell cell, String detail, boolean root, Language language, Consumer<String> go) {
        this.cell = cell;
        this.open = root ? () -> {} : () -> cell.id().ifPresent(go);
        Wording wording = Wording.in(language);
        String title = title(cell, language);
        String written =
                cell.quantity().isKnown() ? wording.written(cell.quantity(), cell.unit()) : title;
        number = Line.shortened(written, cell.quantity().isKnown() ? "figure-compact" : "note");
        name = Line.shortened(cell.quantity().isKnown() && !root ? title : detail, "note");
        mark = new EvidenceMark(cell.evidence(), cell.grade(), language);
        getStyleClass().addAll("icicle-cell", "focus-ring");
        getStyleClass().add(styleOf(cell.kind()));
        pseudoClassStateChanged(ROOT, root);
        fill(detail, root, language);
        boolean live = cell.id().isPresent() && !root;
        setFocusTraversable(live);
        setAccessibleRole(live ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        String spoken =
                title
                        + ", "
                        + wording.spoken(cell.quantity(), cell.unit())
                        + (detail.isEmpty() || root ? "" : ", " + detail);
        setAccessibleText(spoken);
        Hint.on(this).set(spoken);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> open.run());
    }

    private static String title(Cell cell, Language language) {
        if (cell.kind() != Cell.Kind.REST) {
            return cell.name().in(language);
        }
        return cell.quantity().isKnown()
                ? TEXTS.get(language, "cell.rest")
                : TEXTS.get(language, "cell.open");
    }

    private static String styleOf(Cell.Kind kind) {
        return switch (kind) {
            case REST -> "icicle-rest";
            case USE, PIECE -> "icicle-use";
            case PLEDGE, PROGRAMME, LOT, MODEL -> "icicle-part";
        };
    }

    private void fill(String detail, boolean root, Language language) {
        HBox first = new HBox(Space.M, number);
        first.setAlignment(Pos.BASELINE_LEFT);
        first.setMinWidth(0);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().add(first);
        if (!name.getText().isEmpty()) {
            words.getChildren().add(name);
        }
        if (!detail.isEmpty() && !root && cell.quantity().isKnown()) {
            name.setText(TEXTS.get(language, "cell.detail", name.getText(), detail));
        }
        setAlignment(mark, Pos.TOP_RIGHT);
        setAlignment(words, Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, mark);
        mark.setMouseTransparent(true);
    }

    /// Leaves out what there is no room for, before its children are laid out.
    void fit(double width) {
        double needed = number.prefWidth(-1) + getInsets().getLeft() + getInsets().getRight();
        boolean roomForNumber = width >= needed;
        boolean roomForMark = width >= needed + MARK_ROOM;
        words.setVisible(roomForNumber);
        mark.setVisible(roomForMark && cell.kind() != Cell.Kind.REST);
        number.setMinWidth(roomForNumber ? Region.USE_PREF_SIZE : 0);
    }

    Cell cell() {
        return cell;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (code == KeyCode.ENTER || code == KeyCode.E || code == KeyCode.SPACE)) {
            open.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... arguments) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, arguments);
        }
    }
}
