package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Coming;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Step;

/// The lane of events: one stop for the Tab key, in which the arrow keys go from mark to mark.
final class EventLane extends Arranged {
    /// So many nodes are styled together without a person noticing.
    private static final int TOGETHER = 12;

    private static final Comparator<EventMark> BY_RANK =
            Comparator.comparingInt(EventMark::rank)
                    .thenComparing(mark -> !mark.isEmphasised())
                    .thenComparingInt(mark -> mark.milestone().weight())
                    .thenComparing(mark -> mark.milestone().when())
                    .thenComparing(mark -> mark.milestone().id());

    private final Consumer<EventMark> onChoose;
    private final Consumer<Optional<EventMark>> onPoint;
    private final LaneLayout layout = new LaneLayout();
    private List<EventMark> marks = List.of();
    private List<EventMark> leading = List.of();
    private Optional<TimeScale> scale = Optional.empty();
    private List<Bounds> kept = List.of();

    private record Place(LocalDate day, EventMark.State state) {}

    /// @param onPoint hears of the mark that is focused or under the pointer
    EventLane(Consumer<EventMark> onChoose, Consumer<Optional<EventMark>> onPoint) {
        this.onChoose = onChoose;
        this.onPoint = onPoint;
        getStyleClass().add("event-lane");
        setPickOnBounds(false);
    }

    void show(List<EventMark> events) {
        marks = List.copyOf(events);
        getChildren().clear();
        marks.forEach(mark -> getChildren().addAll(mark.span(), mark.stem(), mark.label()));
        for (EventMark mark : marks) {
            for (Region part : List.of(mark, mark.label())) {
                part.setOnMouseClicked(_ -> choose(mark));
                part.addEventHandler(
                        MouseEvent.MOUSE_ENTERED, _ -> onPoint.accept(Optional.of(mark)));
                part.addEventHandler(
                        MouseEvent.MOUSE_EXITED, _ -> onPoint.accept(Optional.empty()));
            }
            mark.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(mark, event));
            mark.focusVisibleProperty()
                    .subscribe(seen -> onPoint.accept(seen ? Optional.of(mark) : Optional.empty()));
            getChildren().add(mark);
        }
    }

    /// The lane as a part of the strip, whose marks come some at a time.
    Gradual.Part part(Runnable enter) {
        Coming coming = new Coming(TOGETHER);
        return new Gradual.Part(
                List.of(this),
                () -> {
                    coming.takeOut(getChildren());
                    enter.run();
                },
                List.of(),
                List.of(Step.again(coming::bringSome)));
    }

    private void choose(EventMark mark) {
        mark.requestFocus();
        onChoose.accept(mark);
    }

    private void pressed(EventMark mark, KeyEvent event) {
        KeyCode code = event.getCode();
        int at = leading.indexOf(mark);
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            onChoose.accept(mark);
            event.consume();
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            int next = at + (code == KeyCode.LEFT ? -1 : 1);
            if (at >= 0 && next >= 0 && next < leading.size()) {
                receiveTab(leading.get(next));
                leading.get(next).requestFocus();
            }
            event.consume();
        }
    }

    private void receiveTab(EventMark chosen) {
        marks.forEach(mark -> mark.setFocusTraversable(mark.equals(chosen)));
    }

    /// Shows the events that can be seen on the strip; those of one kind and day share a mark.
    void tell(Visibility visibility, EventWords words, LocalDate first, LocalDate last) {
        LocalDate asOf = visibility.clock().asOf();
        Map<Place, List<EventMark>> places = new LinkedHashMap<>();
        for (EventMark mark : marks) {
            mark.share(List.of());
            mark.become(EventMark.State.of(mark.milestone(), asOf));
        }
        for (EventMark mark : marks.stream().sorted(BY_RANK).toList()) {
            if (visibility.sees(mark.milestone()) && !mark.day().isBefore(first)) {
                places.computeIfAbsent(new Place(mark.day(), mark.state()), _ -> new ArrayList<>())
                        .add(mark);
            }
        }
        places.values().forEach(group -> lead(group, words, last));
        leading =
                places.values().stream()
                        .map(List::getFirst)
                        .sorted(Comparator.comparing(EventMark::day))
                        .toList();
        Set<EventMark> shown = Set.copyOf(leading);
        marks.stream().filter(mark -> !shown.contains(mark)).forEach(EventMark::hide);
        leading.stream()
                .filter(EventMark::isFocused)
                .findFirst()
                .or(() -> leading.stream().min(BY_RANK))
                .ifPresent(this::receiveTab);
        layout.show(places.values().stream().map(List::getFirst).toList());
        requestLayout();
    }

    private static void lead(List<EventMark> group, EventWords words, LocalDate last) {
        EventMark first = group.getFirst();
        first.share(group.subList(1, group.size()));
        first.mark(words.isDisputed(first), first.day().isAfter(last));
        first.label().setText(words.label(first));
        first.speak(() -> words.spoken(first));
        first.setVisible(true);
    }

    boolean hasOverdue() {
        return leading.stream().anyMatch(mark -> mark.state() == EventMark.State.OVERDUE);
    }

    boolean hasDisputed() {
        return leading.stream().anyMatch(EventMark::isDisputed);
    }

    /// The marks that are shown, in the order of their days.
    List<EventMark> leading() {
        return leading;
    }

    /// @param free places that labels leave free
    void place(TimeScale time, List<Bounds> free) {
        scale = Optional.of(time);
        kept = List.copyOf(free);
        requestLayout();
    }

    @Override
    protected void arrange() {
        scale.ifPresent(time -> layout.place(time, kept));
    }
}
