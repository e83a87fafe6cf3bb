package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Milestone;

/// One event on the strip: a disc when it has happened, a ring while it is planned, a triangle when
/// its day has passed without a report; a bar where its date is a span; and its label.
///
/// Events of one kind that stand at one place share a mark, which tells of them all.
final class EventMark extends Region {
    private static final PseudoClass EMPHASISED = PseudoClass.getPseudoClass("emphasised");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    /// What has become of an event.
    enum State {
        MET,
        PLANNED,
        OVERDUE;

        private PseudoClass styled() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }

        static State of(Milestone milestone, LocalDate asOf) {
            if (milestone.met()) {
                return MET;
            }
            boolean passed = !milestone.when().isOpen() && milestone.when().last().isBefore(asOf);
            return passed ? OVERDUE : PLANNED;
        }
    }

    private final Milestone milestone;
    private final Label label = new Label();
    private final Region span = new Region();
    private final Region stem = new Region();
    private final Cuts cuts = new Cuts();
    private Supplier<String> spoken = () -> "";
    private boolean emphasised;
    private boolean selected;
    private State state = State.MET;
    private List<EventMark> shared = List.of();

    EventMark(Milestone milestone) {
        this.milestone = milestone;
        getStyleClass().add("event-mark");
        setId(milestone.id());
        Region dot = new Region();
        dot.getStyleClass().add("event-dot");
        Region dispute = new Region();
        dispute.getStyleClass().add("event-dispute");
        getChildren().addAll(dot, dispute);
        setAccessibleRole(AccessibleRole.BUTTON);
        label.getStyleClass().add("event-label");
        span.getStyleClass().add("event-span");
        stem.getStyleClass().add("event-stem");
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

    State state() {
        return state;
    }

    boolean isEmphasised() {
        return emphasised;
    }

    /// How wide the label is when it is cut at a word so that it is no wider than this.
    double cut(double most) {
        return cuts.width(label, most);
    }

    /// The other events at its place that it tells of, most important first.
    List<EventMark> shared() {
        return shared;
    }

    /// Where it stands: when it was over, or when it may be over at the latest.
    LocalDate day() {
        return milestone.when().isOpen() ? milestone.when().first() : milestone.when().last();
    }

    /// Events of what is selected first, then by weight; what is overdue weighs more.
    int rank() {
        int weight = milestone.weight() - (state == State.OVERDUE ? 1 : 0);
        return selected ? 0 : weight;
    }

    /// @param strong whether it stands out
    /// @param chosen whether it belongs to what is selected
    void emphasise(boolean strong, boolean chosen) {
        emphasised = strong;
        selected = chosen;
        set(EMPHASISED, strong);
    }

    void become(State now) {
        state = now;
        for (State one : State.values()) {
            set(one.styled(), one == now);
        }
    }

    /// @param disputed whether sources disagree on it
    /// @param beyond whether it lies beyond the end of the strip
    void mark(boolean disputed, boolean beyond) {
        set(DISPUTED, disputed);
        set(BEYOND, beyond);
    }

    boolean isDisputed() {
        return getPseudoClassStates().contains(DISPUTED);
    }

    void share(List<EventMark> others) {
        shared = List.copyOf(others);
    }

    /// @param words for a screen reader, put together when it asks
    void speak(Supplier<String> words) {
        spoken = words;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void set(PseudoClass styled, boolean active) {
        for (Node node : new Node[] {this, label, span, stem}) {
            node.pseudoClassStateChanged(styled, active);
        }
    }

    void hide() {
        setVisible(false);
        span.setVisible(false);
        hideLabel();
    }

    void hideLabel() {
        label.setVisible(false);
        stem.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
