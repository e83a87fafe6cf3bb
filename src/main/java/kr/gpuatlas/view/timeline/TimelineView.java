package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.change.StartingPoint;
import kr.gpuatlas.domain.figure.Pace;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Skins;
import kr.gpuatlas.view.control.Step;

/// Sets the as-of date on a strip of the dataset's events, above which the figures rise step by
/// step where there is room.
public final class TimelineView extends Arranged implements Gradual {
    /// What a person can do on the strip.
    public interface Actions {
        /// Moves the as-of date a little further in one movement.
        void sweepAsOf(LocalDate day);

        /// Ends the movement of either clock, which is one step to undo.
        void settleAsOf();

        /// Moves the second clock a little further in one movement; absent lets it move with the
        /// as-of date again.
        void knownOn(Optional<LocalDate> day);

        /// Shows the whole window as the reader of a day saw it: both clocks stand at that day.
        void readAsOf(LocalDate day);

        void select(Optional<Selection> selection);
    }

    private static final Texts TEXTS = Texts.beside(TimelineView.class);
    private static final double INSET = 20;

    private final AtlasModel model;
    private final Actions actions;
    private final StripContents contents;
    private final TimelineHeader header;
    private final TimeControls controls;
    private final PaceLine pace = new PaceLine(TEXTS);
    private final CourseChart chart = new CourseChart();
    private final EventLane lane;
    private final TimeAxis axis = new TimeAxis();
    private final DayMarks days;
    private final Caption caption = new Caption();
    private final Player player;
    private final ReaderMenu reader;
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private Subscription following = Subscription.EMPTY;

    /// Whether it comes in by parts, and is not yet to show anything.
    private boolean apart;

    public TimelineView(AtlasModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.contents = new StripContents(model, TEXTS);
        this.lane = new EventLane(this::choose, this::point);
        this.days =
                new DayMarks(
                        TEXTS,
                        dayLine(actions::sweepAsOf),
                        dayLine(day -> actions.knownOn(Optional.of(day))));
        this.player =
                new Player(
                        this,
                        () -> contents.eventAfter(day()),
                        actions::sweepAsOf,
                        actions::settleAsOf);
        this.reader =
                new ReaderMenu(
                        TEXTS,
                        model.language()::getValue,
                        () -> StartingPoint.keyDays(model.dataset().getValue()),
                        () -> model.view().getValue().clock(),
                        actions::readAsOf);
        this.controls =
                new TimeControls(
                        TEXTS,
                        model.language(),
                        new TimeButtons(model, contents, actions, player, reader));
        this.header = new TimelineHeader(TEXTS, pace, controls);
        getStyleClass().add("timeline-view");
        getChildren().add(header);
        getChildren().addAll(days.later());
        getChildren().addAll(axis, chart, lane);
        getChildren().addAll(days.lines());
        getChildren().add(caption);
        listen();
    }

    private DayLine dayLine(Consumer<LocalDate> onMove) {
        DayHandle handle = new DayHandle(edition(), onMove, actions::settleAsOf);
        return new DayLine(handle, event -> handle.move(dayAt(event)), actions::settleAsOf);
    }

    private void listen() {
        controls.play().visibleProperty().bind(reduceMotion.not());
        reduceMotion.subscribe(reduced -> {
            if (reduced) {
                player.stop();
            }
        });
        player.playingProperty().subscribe(controls::showPlaying);
        axis.setOnMousePressed(this::jump);
        axis.setOnMouseDragged(this::jump);
        axis.setOnMouseReleased(_ -> actions.settleAsOf());
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
    }

    /// What the strip shows; a move of the map changes nothing on it.
    private record Seen(
            LocalDate asOf,
            Optional<LocalDate> knownOn,
            Scope scope,
            Optional<Selection> selection,
            Language language) {
        static Seen in(ViewState v) {
            return new Seen(v.asOf(), v.knownOn(), v.scope(), v.selection(), v.language());
        }
    }

    /// Computes what a strip of the model would compute when it comes into a scene; on any thread,
    /// as long as no other uses the model.
    public static void prepare(AtlasModel model) {
        StripContents contents = new StripContents(model, TEXTS);
        contents.course();
        contents.pace();
    }

    /// The model outlives the strip, which follows it only while it stands in a scene.
    private Subscription followModel() {
        return Subscription.combine(
                model.part(Seen::in).subscribe(_ -> show()),
                model.dataset().subscribe((_, _) -> show()));
    }

    /// Whether nothing on the strip moves by itself.
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /// Makes the strip a picture to look at, with nothing on it to press.
    public void setStill() {
        controls.setVisible(false);
        controls.setManaged(false);
    }

    private Edition edition() {
        return model.dataset().getValue().edition();
    }

    private LocalDate day() {
        return model.view().getValue().asOf();
    }

    private LocalDate dayAt(MouseEvent event) {
        return scale().day(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
    }

    private void jump(MouseEvent event) {
        days.asOf().handle().requestFocus();
        days.asOf().handle().move(dayAt(event));
        event.consume();
    }

    private void choose(EventMark mark) {
        contents.next(mark).ifPresent(chosen -> actions.select(Optional.of(chosen)));
    }

    private void point(Optional<EventMark> mark) {
        mark.ifPresentOrElse(
                shown -> caption.show(shown, contents.words().caption(shown)), caption::clear);
        requestLayout();
    }

    private void show() {
        if (!apart) {
            showEvents();
            showCourse();
            showDays();
        }
    }

    private void showEvents() {
        if (contents.refresh()) {
            caption.clear();
            lane.show(contents.marks());
            axis.write(scale(), model.language().getValue());
        }
        lane.tell(
                model.figures().getValue().visibility(),
                contents.words(),
                scale().first(),
                scale().last());
    }

    private void showCourse() {
        Language language = model.language().getValue();
        ChartContents course = contents.course();
        ChartWords words = new ChartWords(TEXTS, language);
        chart.show(course, words.wishes(course), words.spoken(course, contents.subject()));
        Optional<Pace> needed = contents.pace();
        pace.show(needed, needed.map(p -> words.due(p.plan())).orElse(""), language);
    }

    private void showDays() {
        ViewState view = model.view().getValue();
        header.show(contents.subject(), lane.hasOverdue(), lane.hasDisputed(), view.language());
        controls.showKnown(view.knownOn().isPresent());
        days.show(view, edition());
        Skins.make(this);
        requestLayout();
    }

    private TimeScale scale() {
        return TimeScale.of(edition(), INSET, getWidth() - 2 * INSET);
    }

    @Override
    protected void arrange() {
        double width = getWidth();
        if (width <= 2 * INSET) {
            return;
        }
        TimeScale scale = scale();
        double axisY = getHeight() - TimeAxis.HEIGHT;
        double laneY = axisY - LaneLayout.HEIGHT;
        double top = Math.min(TimelineHeader.HEIGHT, laneY);
        boolean roomy = laneY - top >= CourseChart.MIN_HEIGHT;
        chart.setVisible(roomy);
        header.withChart(roomy);
        header.resizeRelocate(INSET, 0, width - 2 * INSET, TimelineHeader.HEIGHT);
        days.place(scale, top, width, getHeight());
        chart.resizeRelocate(0, top, width, Math.max(0, laneY - top));
        chart.place(scale, kept(scale, top, roomy));
        lane.resizeRelocate(0, laneY, width, LaneLayout.HEIGHT);
        lane.place(scale, kept(scale, laneY, !roomy));
        axis.resizeRelocate(0, axisY, width, TimeAxis.HEIGHT);
        axis.place(scale, days.pills(axisY));
        caption.place(scale, laneY, width);
    }

    @Override
    public List<Part> takeApart() {
        apart = true;
        List<Part> parts = new ArrayList<>();
        List<Step> shown =
                List.of(
                        Step.once(this::showEvents),
                        Step.once(this::showCourse),
                        Step.once(this::showDays),
                        Step.once(() -> apart = false));
        parts.add(new Part(List.of(this), () -> {}, shown, List.of()));
        Gradual.each(getChildren()).stream()
                .map(part -> part.nodes().contains(lane) ? lane.part(part.enter()) : part)
                .forEach(parts::add);
        return parts;
    }

    /// What texts in a part of the strip keep clear of.
    private List<Bounds> kept(TimeScale scale, double y, boolean withLatest) {
        List<Bounds> kept = new ArrayList<>(days.lines(scale, getHeight()));
        if (withLatest) {
            days.latest(y).ifPresent(kept::add);
        }
        return kept;
    }
}
