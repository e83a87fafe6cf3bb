package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;

/// Sets the as-of date on a strip of the dataset's events, above which the figures rise step by
/// step where there is room.
public final class TimelineView extends Region {
    /// What a person can do on the strip.
    public interface Actions {
        /// Moves the as-of date a little further in one movement.
        void sweepAsOf(LocalDate day);

        /// Ends the movement, which is one step to undo.
        void settleAsOf();

        void select(Optional<Selection> selection);
    }

    private static final Texts TEXTS = Texts.beside(TimelineView.class);
    private static final String STYLE =
            Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
    private static final int LAST_YEAR = 2030;
    private static final double INSET = 20;
    private static final double HEADER = 26;
    private static final double PILL_HEIGHT = 20;

    private final AtlasModel model;
    private final Actions actions;
    private final TimelineHeader header;
    private final CourseChart chart;
    private final EventLane lane;
    private final TimeAxis axis = new TimeAxis();
    private final Region later = new Region();
    private final Region asOfLine = new Region();
    private final Region nowLine = new Region();
    private final Label now = new Label();
    private final AsOfHandle handle;
    private final Region grip = new Region();

    public TimelineView(AtlasModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.header = new TimelineHeader(model, TEXTS);
        this.chart = new CourseChart(model);
        this.lane = new EventLane(this::choose);
        this.handle =
                new AsOfHandle(
                        model.dataset().getValue().edition(),
                        actions::sweepAsOf,
                        actions::settleAsOf);
        getStyleClass().add("timeline-view");
        getStylesheets().add(STYLE);
        later.getStyleClass().add("timeline-later");
        asOfLine.getStyleClass().add("as-of-line");
        nowLine.getStyleClass().add("now-line");
        now.getStyleClass().add("now-label");
        grip.getStyleClass().add("as-of-grip");
        for (Region region : List.of(later, asOfLine, nowLine, now)) {
            region.setMouseTransparent(true);
        }
        getChildren()
                .addAll(header, chart, axis, later, lane, nowLine, now, asOfLine, grip, handle);
        letDrag();
        model.view().subscribe(view -> requestLayout());
        model.part(view -> new Contents(view.selection(), view.language()))
                .subscribe(contents -> showEvents());
        model.dataset().subscribe(dataset -> showEvents());
    }

    private record Contents(Optional<Selection> selection, Language language) {}

    private void letDrag() {
        for (Region region : List.of(handle, grip, axis)) {
            region.setMouseTransparent(false);
            region.setOnMousePressed(this::drag);
            region.setOnMouseDragged(this::drag);
            region.setOnMouseReleased(event -> actions.settleAsOf());
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            handle.requestFocus();
            actions.sweepAsOf(scale().day(sceneToLocal(event.getSceneX(), 0).getX()));
            event.consume();
        }
    }

    private void choose(Milestone milestone) {
        Dataset dataset = model.dataset().getValue();
        actions.select(
                dataset.programmeOf(milestone.about())
                        .map(programme -> Selection.programme(programme.id())));
    }

    private void showEvents() {
        ViewState view = model.view().getValue();
        Language language = view.language();
        Dataset dataset = model.dataset().getValue();
        lane.show(
                dataset.milestones().stream()
                        .map(milestone ->
                                new EventMark(
                                        milestone,
                                        milestone.label().in(language),
                                        spoken(milestone, language),
                                        concerns(milestone, view)))
                        .toList());
        requestLayout();
    }

    private static String spoken(Milestone milestone, Language language) {
        return TEXTS.get(
                language,
                milestone.met() ? "event.met" : "event.planned",
                Wording.in(language).dates().span(milestone.when()),
                milestone.label().in(language));
    }

    private boolean concerns(Milestone milestone, ViewState view) {
        String programme =
                model.dataset()
                        .getValue()
                        .programmeOf(milestone.about())
                        .map(found -> found.id())
                        .orElse("");
        return view.selection()
                .filter(selection ->
                        selection.id().equals(programme)
                                || milestone.partner().filter(selection.id()::equals).isPresent()
                                || milestone.site().filter(selection.id()::equals).isPresent())
                .isPresent();
    }

    private TimeScale scale() {
        Edition edition = model.dataset().getValue().edition();
        LocalDate first = edition.firstDay().withDayOfMonth(1);
        LocalDate breakDay = LocalDate.of(edition.lastDay().getYear() + 1, 1, 1);
        LocalDate last = LocalDate.of(Math.max(LAST_YEAR, breakDay.getYear() + 1), 12, 31);
        return new TimeScale(first, breakDay, last, INSET, getWidth() - 2 * INSET);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 2 * INSET) {
            return;
        }
        Figures figures = model.figures().getValue();
        Language language = model.view().getValue().language();
        TimeScale scale = scale();
        double axisY = getHeight() - TimeAxis.HEIGHT;
        double laneY = axisY - EventLane.HEIGHT;
        double chartHeight = laneY - HEADER;
        header.resizeRelocate(INSET, 0, getWidth() - 2 * INSET, HEADER);
        chart.setVisible(chartHeight >= CourseChart.MIN_HEIGHT);
        chart.resizeRelocate(0, HEADER, getWidth(), Math.max(0, chartHeight));
        chart.place(scale, chartHeight);
        lane.resizeRelocate(0, laneY, getWidth(), EventLane.HEIGHT);
        lane.place(scale, figures.visibility());
        axis.resizeRelocate(0, axisY, getWidth(), TimeAxis.HEIGHT);
        axis.place(scale, day -> tick(day, scale, language));
        placeLines(scale, language);
    }

    private void placeLines(TimeScale scale, Language language) {
        ViewState view = model.view().getValue();
        Edition edition = model.dataset().getValue().edition();
        double x = scale.x(view.asOf());
        double top = chart.isVisible() ? HEADER : HEADER / 2;
        double height = getHeight() - top;
        asOfLine.resizeRelocate(Math.rint(x) - 1, top, 2, height - PILL_HEIGHT);
        grip.resizeRelocate(x - 6, top, 12, height - PILL_HEIGHT);
        later.resizeRelocate(x, top, Math.max(0, getWidth() - x), height - TimeAxis.HEIGHT);
        handle.show(view.asOf(), edition, Wording.in(language).dates().day(view.asOf()));
        handle.setAccessibleText(TEXTS.get(language, "as-of"));
        double width = handle.prefWidth(-1);
        handle.resizeRelocate(
                Math.clamp(x - width / 2, 0, getWidth() - width),
                getHeight() - PILL_HEIGHT,
                width,
                PILL_HEIGHT);
        boolean past = view.asOf().isBefore(edition.lastDay());
        nowLine.setVisible(past);
        now.setVisible(past);
        double nowX = scale.x(edition.lastDay());
        nowLine.resizeRelocate(Math.rint(nowX), top, 1, height - TimeAxis.HEIGHT);
        now.setText(
                TEXTS.get(language, "latest", Wording.in(language).dates().day(edition.lastDay())));
        now.resizeRelocate(nowX + 6, top, now.prefWidth(-1), now.prefHeight(-1));
    }

    private static String tick(LocalDate day, TimeScale scale, Language language) {
        boolean near = day.isBefore(scale.breakDay());
        return near && day.getMonthValue() != 1
                ? day.getMonth().getDisplayName(TextStyle.SHORT, language.locale())
                : String.valueOf(day.getYear());
    }
}
