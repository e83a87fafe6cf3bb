package kr.gpuatlas.view.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.SectionHeader;

/// The changes kind by kind, each kind in its rank; the arrow keys go from line to line.
final class ChangeList extends ScrollPane {
    private static final Texts TEXTS = Texts.beside(ChangeList.class);

    private final List<ChangeRow> rows = new ArrayList<>();
    private final VBox content = new VBox();

    ChangeList(Comparison comparison, Language language, ChangesView.Actions actions) {
        getStyleClass().add("change-list");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("change-groups");
        ChangeSentences sentences = ChangeSentences.of(comparison, language);
        for (Kind kind : Kind.values()) {
            List<Change> changes = comparison.ofKind(kind);
            if (!changes.isEmpty()) {
                content.getChildren()
                        .add(new SectionHeader(sentences.kind(kind), Numbers.full(changes.size())));
                changes.forEach(change -> add(comparison, change, language, actions));
            }
        }
        if (comparison.isEmpty()) {
            content.getChildren()
                    .add(Line.wrapped(TEXTS.get(language, nothing(comparison)), "body"));
        }
        if (comparison.repeats() > 0) {
            content.getChildren()
                    .add(
                            Line.wrapped(
                                    TEXTS.get(language, "repeats", comparison.repeats()),
                                    "note",
                                    "quiet"));
        }
        setContent(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static String nothing(Comparison comparison) {
        return comparison.before().clock().equals(comparison.after().clock())
                ? "nothing-datasets"
                : "nothing";
    }

    private void add(
            Comparison comparison, Change change, Language language, ChangesView.Actions actions) {
        ChangeRow row = new ChangeRow(comparison, change, language, actions);
        row.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        reveal(row);
                    }
                });
        rows.add(row);
        content.getChildren().add(row);
    }

    List<ChangeRow> rows() {
        return rows;
    }

    Optional<ChangeRow> focused() {
        return rows.stream().filter(Node::isFocused).findFirst();
    }

    private void pressed(KeyEvent event) {
        if (rows.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = focused().map(rows::indexOf).orElse(-1);
        switch (event.getCode()) {
            case DOWN -> go(at + 1);
            case UP -> go(at - 1);
            case HOME -> go(0);
            case END -> go(rows.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        rows.get(Math.clamp(index, 0, rows.size() - 1)).requestFocus();
    }

    /// Scrolls no farther than needed to see the whole line.
    private void reveal(Node row) {
        double room = getViewportBounds().getHeight();
        double spare = content.getHeight() - room;
        if (spare <= 0) {
            return;
        }
        Bounds line = row.getBoundsInParent();
        double top = getVvalue() * spare;
        if (line.getMinY() < top) {
            setVvalue(line.getMinY() / spare);
        } else if (line.getMaxY() > top + room) {
            setVvalue((line.getMaxY() - room) / spare);
        }
    }
}
