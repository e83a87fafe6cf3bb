package kr.gpuatlas.view.phase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;

/// One programme on the board: its phases on a dial, its part of the pledge, its planned power.
final class BoardTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final String programme;
    private final boolean inPledge;
    private final Runnable select;
    private final BoardHead head = new BoardHead();
    private final ConflictBadge badge = new ConflictBadge();
    private final DialPane dial = new DialPane();
    private final Map<Phase, PhaseRow> rows = new EnumMap<>(Phase.class);
    private final Label silence = new Label();
    private final VBox later = new VBox();
    private final Label nothing = new Label();
    private final Label target = new Label();
    private final VBox unknown = new VBox(nothing, target);
    private final Label event = new Label();
    private final BoardFoot foot;
    private Form form = Form.ROOMY;
    private boolean eventful;
    private String planned = "";

    BoardTile(String programme, boolean inPledge, Runnable select) {
        this.programme = programme;
        this.inPledge = inPledge;
        this.select = select;
        this.foot = new BoardFoot(inPledge);
        getStyleClass().addAll("board-tile", "card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        silence.getStyleClass().addAll("note", "board-silence");
        nothing.getStyleClass().addAll("body-medium", "board-silence");
        target.getStyleClass().addAll("note", "planned");
        event.getStyleClass().addAll("note", "board-event");
        event.setGraphic(Icon.FLAG.node());
        later.getStyleClass().add("board-later");
        unknown.getStyleClass().add("board-unknown");
        for (Label words : List.of(silence, nothing, target, event)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Explained.as(this, this::explained);
        Explained.byAnything(target, () -> planned);
        arrange();
    }

    /// The figure on the dial, or the number that is planned.
    private String explained() {
        return dial.isManaged() ? dial.figureId() : planned;
    }

    String programme() {
        return programme;
    }

    void setForm(Form chosen) {
        if (chosen != form) {
            form = chosen;
            arrange();
        }
    }

    private void arrange() {
        form.mark(this);
        head.setForm(form);
        dial.setForm(form);
        rows.values().forEach(row -> row.setForm(form));
        foot.arrange(form, inPledge ? List.of() : List.of(badge));
        getChildren().setAll(inPledge ? headWithBadge() : head);
        VBox.setVgrow(dial, form.isUpright() ? Priority.ALWAYS : Priority.NEVER);
        if (form == Form.BESIDE) {
            HBox beside = new HBox(Space.M, dial, later);
            beside.setAlignment(Pos.CENTER_LEFT);
            beside.managedProperty().bind(dial.managedProperty());
            HBox.setHgrow(later, Priority.ALWAYS);
            later.setMinWidth(0);
            getChildren().add(beside);
        } else {
            getChildren().addAll(dial, later);
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.SOMETIMES);
        getChildren().addAll(unknown, spring, event, foot);
        showNode(event, eventful && form != Form.SMALL);
    }

    private Node headWithBadge() {
        HBox both = new HBox(Space.M, head, badge);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        return both;
    }

    private static void showNode(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void show(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {
        head.show(entry, words);
        badge.languageProperty().set(words.language());
        badge.countProperty().set(entry.conflicts());
        dial.show(entry.figures(), scales.gpus(), words.wording());
        boolean counted = !entry.figures().isEmpty();
        showNode(dial, counted);
        showNode(later, counted);
        showNode(unknown, !counted);
        nothing.setText(words.nothing(entry));
        target.setText(entry.target().map(words::target).orElse(""));
        planned = entry.target().map(Claim::id).orElse("");
        showNode(target, entry.target().isPresent());
        event.setText(entry.event().map(words::event).orElse(""));
        eventful = !inPledge && !counted && entry.event().isPresent();
        showNode(event, eventful && form != Form.SMALL);
        showLater(entry, words);
        foot.show(entry, scales, words);
        setAccessibleText(words.spoken(entry));
        setAccessibleHelp(words.get("board.help"));
    }

    private void showLater(BoardEntry entry, BoardWords words) {
        later.getChildren().clear();
        for (Phase phase : entry.later()) {
            PhaseRow row = rows.computeIfAbsent(phase, PhaseRow::new);
            row.setForm(form);
            entry.figures().at(phase).ifPresent(figure -> row.show(figure, words.language()));
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
            explain();
            event.consume();
        }
    }

    private void explain() {
        if (!explained().isBlank()) {
            fireEvent(new ExplainEvent(explained()));
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
