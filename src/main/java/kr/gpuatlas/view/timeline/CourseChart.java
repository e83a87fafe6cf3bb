package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Course;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;

/// The figures of the selected programme, or of the pledge, as steps on one linear scale: solid
/// where reported, dashed where planned.
final class CourseChart extends Pane {
    static final double MIN_HEIGHT = 48;

    private static final double TOP = 16;
    private static final double MIN_STEP = 1.5;
    private static final double LABEL_GAP = 4;
    private static final List<Phase> DRAWN =
            List.of(Phase.CONTRACTED, Phase.DELIVERED, Phase.IN_SERVICE);

    private final AtlasModel model;
    private final Map<Scope, Course> courses = new EnumMap<>(Scope.class);

    CourseChart(AtlasModel model) {
        this.model = model;
        getStyleClass().add("course-chart");
        setMouseTransparent(true);
        model.dataset().subscribe(dataset -> courses.clear());
    }

    private record Plan(LocalDate due, BigDecimal number, String words) {}

    void place(TimeScale scale, double height) {
        getChildren().clear();
        if (!isVisible()) {
            return;
        }
        ViewState view = model.view().getValue();
        String about = subject(view);
        BigDecimal whole = whole(about);
        if (whole.signum() == 0) {
            return;
        }
        double unit = (height - TOP) / whole.doubleValue();
        drawScale(scale, height, whole, view.language());
        for (Phase phase : DRAWN) {
            drawSteps(course(view.scope()).steps(about, phase, view.asOf()), scale, height, unit);
        }
        drawPlans(about, scale, height, unit);
    }

    private Course course(Scope scope) {
        return courses.computeIfAbsent(scope, s -> Course.of(model.dataset().getValue(), s));
    }

    private String subject(ViewState view) {
        Dataset dataset = model.dataset().getValue();
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.PROGRAMME)
                .map(Selection::id)
                .orElse(dataset.pledge().id());
    }

    /// The largest number the chart has to hold: announced, reported or planned, on the dataset's
    /// last day, so that the scale stands still.
    private BigDecimal whole(String about) {
        Dataset dataset = model.dataset().getValue();
        Figures atEnd =
                Figures.of(
                        dataset,
                        kr.gpuatlas.domain.time.Clock.at(dataset.edition().lastDay()),
                        model.view().getValue().scope());
        BigDecimal reported =
                atEnd.about(about)
                        .reported()
                        .flatMap(figure -> figure.quantity().stated().stream())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        return plans(about, atEnd).stream().map(Plan::number).reduce(reported, BigDecimal::max);
    }

    private List<Plan> plans(String about, Figures figures) {
        Wording wording = Wording.in(model.view().getValue().language());
        List<Plan> plans = new ArrayList<>();
        List<Claim> targets = new ArrayList<>(figures.targets(about));
        figures.dataset().lots().stream()
                .filter(lot -> lot.programme().equals(about))
                .forEach(lot -> targets.addAll(figures.targets(lot.id())));
        for (Claim claim : targets) {
            Optional<BigDecimal> number = claim.quantity().flatMap(quantity -> quantity.stated());
            if (number.isPresent() && claim.due().filter(due -> !due.isOpen()).isPresent()) {
                plans.add(
                        new Plan(
                                claim.due().get().last(),
                                number.get(),
                                wording.written(claim.quantity().get(), Unit.GPU)));
            }
        }
        plans.sort(java.util.Comparator.comparing(Plan::due).thenComparing(Plan::number));
        return plans;
    }

    private void drawScale(TimeScale scale, double height, BigDecimal whole, Language language) {
        Region top = new Region();
        top.getStyleClass().add("chart-line");
        top.resizeRelocate(scale.left(), TOP, scale.width(), 1);
        Region base = new Region();
        base.getStyleClass().add("chart-line");
        base.resizeRelocate(scale.left(), height - 1, scale.width(), 1);
        String words = kr.gpuatlas.domain.wording.Numbers.compact(whole, language);
        getChildren().addAll(top, base);
        write(words, scale.left(), 0, "chart-scale");
    }

    private void drawSteps(List<Course.Step> steps, TimeScale scale, double height, double unit) {
        LocalDate asOf = model.view().getValue().asOf();
        for (int i = 0; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            LocalDate end = i + 1 < steps.size() ? steps.get(i + 1).from() : asOf;
            Optional<BigDecimal> number = step.figure().quantity().stated();
            if (number.isEmpty()) {
                continue;
            }
            double rise = Math.max(MIN_STEP, number.get().doubleValue() * unit);
            double from = scale.x(step.from());
            Region area = new Region();
            area.getStyleClass().addAll("chart-step", phaseClass(step.figure().phase()));
            area.resizeRelocate(from, height - rise, Math.max(1, scale.x(end) - from), rise);
            getChildren().add(area);
            if (step.figure().phase() == Phase.CONTRACTED) {
                Wording wording = Wording.in(model.view().getValue().language());
                write(
                        wording.written(step.figure().quantity(), Unit.GPU),
                        from,
                        height - rise - TOP,
                        "chart-value");
            }
        }
    }

    private static String phaseClass(Phase phase) {
        return "phase-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void drawPlans(String about, TimeScale scale, double height, double unit) {
        Figures figures = model.figures().getValue();
        LocalDate asOf = figures.clock().asOf();
        double x = scale.x(asOf);
        double y =
                height
                        - unit
                                * figures.about(about)
                                        .at(Phase.CONTRACTED)
                                        .flatMap(figure -> figure.quantity().stated())
                                        .orElse(BigDecimal.ZERO)
                                        .doubleValue();
        for (Plan plan : plans(about, figures)) {
            double toX = scale.x(plan.due());
            double toY = height - plan.number().doubleValue() * unit;
            if (plan.due().isAfter(asOf) && toX > x) {
                Line line = new Line(x, y, toX, toY);
                line.getStyleClass().add("chart-plan");
                getChildren().add(line);
                Label label = write(plan.words(), toX, toY - TOP, "chart-plan-value");
                label.relocate(toX - label.prefWidth(-1) - LABEL_GAP, Math.max(0, toY - TOP));
                x = toX;
                y = toY;
            }
        }
    }

    private Label write(String words, double x, double y, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
        label.applyCss();
        label.resizeRelocate(x, Math.max(0, y), label.prefWidth(-1), label.prefHeight(-1));
        return label;
    }
}
