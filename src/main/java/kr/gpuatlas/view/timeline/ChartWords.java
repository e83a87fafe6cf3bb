package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Course.Step;
import kr.gpuatlas.domain.figure.Plan;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.timeline.ChartContents.Layer;
import kr.gpuatlas.view.timeline.ChartContents.Route;
import kr.gpuatlas.view.timeline.ChartTag.Text;
import kr.gpuatlas.view.timeline.CourseChart.Side;
import kr.gpuatlas.view.timeline.CourseChart.Wish;

/// Puts the chart into words: the texts in it, and all of it for a screen reader.
final class ChartWords {
    private final Texts texts;
    private final Language language;
    private final Wording wording;

    ChartWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.wording = Wording.in(language);
    }

    /// The texts of the chart, the most important first.
    List<Wish> wishes(ChartContents contents) {
        List<Wish> wishes = new ArrayList<>();
        LocalDate asOf = contents.asOf();
        if (contents.isEmpty()) {
            Text none = text("chart-note").after(texts.get(language, "chart.none"));
            return List.of(new Wish(none, asOf, asOf, BigDecimal.ZERO, Side.SCALE));
        }
        Extent extent = contents.extent().orElseThrow();
        wishes.add(scale(extent, asOf));
        inFront(contents.layers()).forEach(layer -> last(layer, asOf, wishes));
        announced(contents, extent, wishes);
        contents.routes().forEach(route -> plans(route, contents, wishes));
        contents.layers().forEach(layer -> earlier(layer, wishes));
        for (int line = 1; line < extent.intervals(); line++) {
            wishes.add(line(extent.at(line), asOf));
        }
        return wishes;
    }

    private Text text(String kind) {
        return Text.of(kind, language);
    }

    /// The outermost phase first, whose tags stand closest to their steps, then the innermost.
    private static List<Layer> inFront(List<Layer> layers) {
        List<Layer> sorted = new ArrayList<>(layers.subList(0, Math.min(1, layers.size())));
        sorted.addAll(layers.subList(sorted.size(), layers.size()).reversed());
        return sorted;
    }

    private Wish scale(Extent extent, LocalDate asOf) {
        String words = texts.get(language, "chart.scale", Numbers.compact(extent.full(), language));
        return new Wish(text("chart-note").after(words), asOf, asOf, extent.full(), Side.SCALE);
    }

    private Wish line(BigDecimal number, LocalDate asOf) {
        Text tag = text("chart-note").after(Numbers.compact(number, language));
        return new Wish(tag, asOf, asOf, number, Side.SCALE);
    }

    private void last(Layer layer, LocalDate asOf, List<Wish> wishes) {
        Step step = layer.steps().getLast();
        Text tag =
                text("chart-value")
                        .swatch(layer.phase())
                        .number(step.figure().quantity(), step.figure().id())
                        .after(wording.phase(layer.phase()));
        wishes.add(wish(tag, step, asOf, Side.STEP));
    }

    private void earlier(Layer layer, List<Wish> wishes) {
        for (int i = 0; i < layer.steps().size() - 1; i++) {
            Step step = layer.steps().get(i);
            Text tag = text("chart-value").number(step.figure().quantity(), said(step));
            wishes.add(wish(tag, step, layer.steps().get(i + 1).from(), Side.STEP));
        }
    }

    /// A number of an earlier day is explained by what said it; a sum by what it has become.
    private static String said(Step step) {
        return step.figure().used().map(Claim::id).orElse(step.figure().id());
    }

    private static Wish wish(Text tag, Step step, LocalDate end, Side side) {
        return new Wish(
                tag, step.from(), end, step.figure().quantity().stated().orElseThrow(), side);
    }

    private void announced(ChartContents contents, Extent extent, List<Wish> wishes) {
        if (contents.announced().isEmpty()) {
            return;
        }
        Step step = contents.announced().getLast();
        BigDecimal number = step.figure().quantity().stated().orElseThrow();
        String words =
                extent.holds(number)
                        ? wording.phase(Phase.ANNOUNCED)
                        : texts.get(language, "chart.above", wording.phase(Phase.ANNOUNCED));
        Text tag =
                text("chart-announced")
                        .number(step.figure().quantity(), step.figure().id())
                        .after(words);
        Step first = contents.announced().getFirst();
        wishes.add(new Wish(tag, first.from(), contents.asOf(), number, Side.LEVEL));
    }

    private void plans(Route route, ChartContents contents, List<Wish> wishes) {
        Extent extent = contents.extent().orElseThrow();
        for (Plan plan : route.plans()) {
            String owner = route.owner().map(o -> o.shortName().in(language)).orElse("");
            boolean held = extent.holds(plan.number());
            String by = held ? "" : texts.get(language, "chart.by", due(plan));
            Text tag =
                    text("chart-plan")
                            .before(owner)
                            .number(plan.quantity(), plan.claims().getFirst().id())
                            .after(by);
            LocalDate day =
                    held ? plan.latest() : route.passes(plan, extent.full(), contents.asOf());
            wishes.add(new Wish(tag, day, day, plan.number(), held ? Side.PLAN : Side.ABOVE));
        }
    }

    /// The end of a plan, no more precise than its source.
    String due(Plan plan) {
        return plan.claims().stream()
                .flatMap(claim -> claim.due().stream())
                .filter(due -> due.last().equals(plan.latest()))
                .findFirst()
                .map(this::written)
                .orElseGet(() -> wording.dates().day(plan.latest()));
    }

    private String written(DateSpan due) {
        return wording.dates().span(due);
    }

    /// Phase by phase, report by report.
    String spoken(ChartContents contents, String subject) {
        if (contents.isEmpty()) {
            return subject + ". " + texts.get(language, "chart.none");
        }
        List<Layer> all = new ArrayList<>();
        if (!contents.announced().isEmpty()) {
            all.add(new Layer(Phase.ANNOUNCED, contents.announced()));
        }
        all.addAll(contents.layers());
        return subject + ". " + all.stream().map(this::spoken).collect(Collectors.joining(". "));
    }

    private String spoken(Layer layer) {
        return layer.steps().stream()
                .map(step ->
                        texts.get(
                                language,
                                "chart.step",
                                wording.dates().day(step.from()),
                                wording.spoken(step.figure().quantity(), Unit.GPU)))
                .collect(Collectors.joining("; ", wording.phase(layer.phase()) + ": ", ""));
    }
}
