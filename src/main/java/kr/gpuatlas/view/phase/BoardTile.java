package kr.gpuatlas.view.phase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.Space;

/// One programme on the board: its phases on a dial, its part of the pledge, its planned power.
final class BoardTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final String programme;
    private final Runnable select;
    private final Monogram monogram = new Monogram();
    private final Label name = new Label();
    private final Label aim = new Label();
    private final ConflictBadge badge = new ConflictBadge();
    private final DialPane dial = new DialPane();
    private final Map<Phase, PhaseRow> rows = new EnumMap<>(Phase.class);
    private final Label silence = new Label();
    private final VBox later = new VBox();
    private final Label nothing = new Label();
    private final Label target = new Label();
    private final VBox unknown = new VBox(nothing, target);
    private final BoardFoot foot;
    private final Tooltip tooltip = new Tooltip();

    BoardTile(String programme, boolean inPledge, Runnable select) {
        this.programme = programme;
        this.select = select;
        this.foot = new BoardFoot(inPledge);
        getStyleClass().addAll("board-tile", "card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("name");
        aim.getStyleClass().addAll("note", "board-aim");
        silence.getStyleClass().addAll("note", "board-silence");
        nothing.getStyleClass().addAll("body-medium", "board-nothing");
        target.getStyleClass().addAll("note", "planned");
        later.getStyleClass().add("board-later");
        for (Label words : List.of(silence, nothing, target)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        for (Label words : List.of(name, aim)) {
            words.setMinWidth(0);
        }
        Tooltip.install(monogram, tooltip);
        Tooltip.install(name, tooltip);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    String programme() {
        return programme;
    }

    /// Lets the dial stand alone in the middle, or puts it beside the later phases.
    void setWide(boolean wide) {
        if (!getChildren().isEmpty() && wide == getPseudoClassStates().contains(WIDE)) {
            return;
        }
        pseudoClassStateChanged(WIDE, wide);
        foot.setWide(wide);
        rows.values().forEach(row -> row.setWide(wide));
        getChildren().setAll(head(wide));
        if (wide) {
            VBox.setVgrow(dial, Priority.ALWAYS);
            getChildren().addAll(dial, later);
        } else {
            HBox beside = new HBox(Space.M, dial, later);
            beside.setAlignment(Pos.CENTER_LEFT);
            beside.managedProperty().bind(dial.managedProperty());
            HBox.setHgrow(later, Priority.ALWAYS);
            later.setMinWidth(0);
            getChildren().add(beside);
        }
        getChildren().addAll(unknown, spring(), foot);
        dial.setWide(wide);
    }

    private Node head(boolean wide) {
        VBox words = new VBox(name, aim);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(Space.M, words, badge);
        if (wide || getStyleClass().contains("minor")) {
            head.getChildren().addFirst(monogram);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.SOMETIMES);
        return spring;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void show(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {
        monogram.textProperty().set(entry.programme().monogram().in(words.language()));
        name.setText(entry.programme().shortName().in(words.language()));
        aim.setText(entry.programme().aim().in(words.language()));
        tooltip.setText(entry.programme().name().in(words.language()));
        badge.languageProperty().set(words.language());
        badge.countProperty().set(entry.conflicts());
        Optional<Figure> widest = entry.figures().widest();
        dial.show(entry.figures(), scales.gpus(), words.wording());
        boolean counted = widest.isPresent();
        for (Node node : List.of(dial, later)) {
            node.setVisible(counted);
            node.setManaged(counted);
        }
        unknown.setVisible(!counted);
        unknown.setManaged(!counted);
        nothing.setText(words.nothing(entry));
        target.setText(entry.target().map(words::target).orElse(""));
        target.setManaged(entry.target().isPresent());
        showLater(entry, words);
        foot.show(entry, scales, words);
        setAccessibleText(words.spoken(entry));
        setAccessibleHelp(words.get("board.help"));
    }

    private void showLater(BoardEntry entry, BoardWords words) {
        later.getChildren().clear();
        for (Phase phase : entry.later()) {
            PhaseRow row = rows.computeIfAbsent(phase, PhaseRow::new);
            row.setWide(getPseudoClassStates().contains(WIDE));
            entry.figures().at(phase).ifPresent(figure -> row.show(figure, words.wording()));
            later.getChildren().add(row);
        }
        entry.silentAfter()
                .ifPresent(phase -> {
                    silence.setText(words.silence(phase));
                    later.getChildren().add(silence);
                });
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            select.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (code == KeyCode.ENTER || code == KeyCode.SPACE)) {
            select.run();
            event.consume();
        } else if (plain && (code == KeyCode.E || code == KeyCode.I)) {
            dial.explain();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... arguments) {
        if (action == AccessibleAction.FIRE) {
            select.run();
        } else {
            super.executeAccessibleAction(action, arguments);
        }
    }
}
