package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Course;
import kr.gpuatlas.domain.figure.Course.Step;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Plan;
import kr.gpuatlas.domain.programme.Programme;

/// What the chart shows of one thing: steps of reports, the announced level, and plans ahead.
///
/// @param extent absent when there has been no number
/// @param announced the steps of the announced number
/// @param layers the other phases that have been reported, each inside the one before
/// @param routes from what is reported to what is planned
record ChartContents(
        LocalDate asOf,
        Optional<Extent> extent,
        List<Step> announced,
        List<Layer> layers,
        List<Route> routes) {
    private static final List<Phase> DRAWN =
            List.of(Phase.CONTRACTED, Phase.DELIVERED, Phase.IN_SERVICE);

    /// The steps of one phase, at least one.
    record Layer(Phase phase, List<Step> steps) {
        /// The number in force on a day.
        Optional<BigDecimal> on(LocalDate day) {
            return steps.stream()
                    .filter(step -> !step.from().isAfter(day))
                    .reduce((_, later) -> later)
                    .flatMap(step -> step.figure().quantity().stated());
        }

        /// The day a step ends: where the next begins, or the as-of day.
        LocalDate end(int step, LocalDate asOf) {
            return step + 1 < steps.size() ? steps.get(step + 1).from() : asOf;
        }
    }

    /// Plans that follow from one another.
    ///
    /// @param owner the part whose plans they are, when it is not the thing itself
    /// @param from what is contracted on the as-of day; absent when nobody has said, or when the
    ///   plans count something else
    /// @param plans soonest first, at least one
    record Route(Optional<Programme> owner, Optional<BigDecimal> from, List<Plan> plans) {
        /// The day on which the way to a plan passes a number, as a straight line does; the last
        /// day of the plan when it sets out above.
        LocalDate passes(Plan plan, BigDecimal number, LocalDate asOf) {
            int at = plans.indexOf(plan);
            Optional<BigDecimal> start = at == 0 ? from : Optional.of(plans.get(at - 1).number());
            LocalDate day = at == 0 ? asOf : plans.get(at - 1).latest();
            return start.filter(low -> low.compareTo(number) < 0)
                    .map(low ->
                            day.plusDays(
                                    Math.round(
                                            ChronoUnit.DAYS.between(day, plan.latest())
                                                    * number.subtract(low).doubleValue()
                                                    / plan.number().subtract(low).doubleValue())))
                    .orElse(plan.latest());
        }
    }

    ChartContents {
        announced = List.copyOf(announced);
        layers = List.copyOf(layers);
        routes = List.copyOf(routes);
    }

    static ChartContents of(Figures figures, Course course, String about) {
        LocalDate asOf = figures.clock().asOf();
        List<Layer> layers = new ArrayList<>();
        for (Phase phase : DRAWN) {
            List<Step> steps = stated(course.steps(about, phase, asOf));
            if (!steps.isEmpty()) {
                layers.add(new Layer(phase, steps));
            }
        }
        return new ChartContents(
                asOf,
                extent(course.atEnd(), about),
                stated(course.steps(about, Phase.ANNOUNCED, asOf)),
                layers,
                routes(figures, about));
    }

    private static List<Step> stated(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.figure().quantity().stated().isPresent())
                .toList();
    }

    /// The scale follows from the whole dataset, so that it stands still while the days go by.
    private static Optional<Extent> extent(Figures atEnd, String about) {
        List<BigDecimal> reported = new ArrayList<>();
        for (Phase phase : DRAWN) {
            number(atEnd.about(about).at(phase)).ifPresent(reported::add);
        }
        List<BigDecimal> others = new ArrayList<>();
        number(atEnd.about(about).at(Phase.ANNOUNCED)).ifPresent(others::add);
        Stream.concat(
                        Plan.of(atEnd, about).stream(),
                        onlyPart(atEnd, about).stream()
                                .flatMap(p -> Plan.of(atEnd, p.id()).stream()))
                .map(Plan::number)
                .forEach(others::add);
        return Extent.of(reported, others);
    }

    private static Optional<BigDecimal> number(Optional<Figure> figure) {
        return figure.flatMap(f -> f.quantity().stated());
    }

    /// The only programme that reports what is contracted: its plans continue the whole.
    private static Optional<Programme> onlyPart(Figures figures, String about) {
        return figures.about(about)
                .at(Phase.CONTRACTED)
                .map(Figure::parts)
                .filter(parts -> parts.size() == 1)
                .flatMap(parts -> figures.dataset().programme(parts.getFirst().about()));
    }

    private static List<Route> routes(Figures figures, String about) {
        List<Route> routes = new ArrayList<>();
        onlyPart(figures, about)
                .ifPresent(part ->
                        routes.add(
                                route(
                                        figures,
                                        about,
                                        Optional.of(part),
                                        ahead(figures, part.id()))));
        routes.add(route(figures, about, Optional.empty(), ahead(figures, about)));
        routes.removeIf(route -> route.plans().isEmpty());
        return routes;
    }

    /// No way leads from what is contracted to a plan that counts something else.
    private static Route route(
            Figures figures, String about, Optional<Programme> owner, List<Plan> plans) {
        Optional<BigDecimal> from =
                plans.stream()
                        .findFirst()
                        .filter(plan -> plan.isComparable(figures))
                        .flatMap(_ -> number(figures.about(about).at(Phase.CONTRACTED)));
        return new Route(owner, from, plans);
    }

    private static List<Plan> ahead(Figures figures, String about) {
        return Plan.of(figures, about).stream()
                .filter(plan -> plan.latest().isAfter(figures.clock().asOf()))
                .toList();
    }

    /// Whether nothing has been counted, announced or planned by that day.
    boolean isEmpty() {
        return extent.isEmpty() || (announced.isEmpty() && layers.isEmpty() && routes.isEmpty());
    }
}
