package kr.gpuatlas.domain.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.dossier.Brief;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.dossier.NextStep;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;

/// Writes a line for each programme, and one for the pledge.
final class LineWriting {
    private static final Texts TEXTS = Texts.beside(LineWriting.class);

    private final Figures figures;
    private final Dataset dataset;
    private final SheetBasis basis;
    private final ViewState view;
    private final Language language;
    private final Wording wording;
    private final Citations citations;
    private final Dossiers dossiers;

    LineWriting(Figures figures, SheetBasis basis, Statements statements) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.basis = basis;
        this.view = basis.view();
        this.language = view.language();
        this.wording = Wording.in(language);
        this.citations = statements.citations();
        this.dossiers = new Dossiers(figures);
    }

    /// Those that are added up, their total, and under it those that are not.
    List<SheetContents.Line> lines() {
        Shown shown = Shown.of(figures, view.filter(), view.order(), language, basis.provinces());
        Set<String> parts = Set.copyOf(dataset.pledge().parts());
        Predicate<Programme> counted =
                programme ->
                        figures.scope() == Scope.ALL
                                || figures.national().isEmpty()
                                || parts.contains(programme.id());
        List<Programme> programmes =
                shown.programmes()
                        .filter(programme ->
                                basis.kind() == SheetKind.TABLE
                                        || parts.contains(programme.id())
                                        || isAdded(programme))
                        .sorted(order())
                        .toList();
        List<SheetContents.Line> lines = new ArrayList<>();
        programmes.stream().filter(counted).map(this::line).forEach(lines::add);
        if (!figures.national().isEmpty()) {
            lines.add(total());
        }
        programmes.stream().filter(counted.negate()).map(this::line).forEach(lines::add);
        return lines;
    }

    /// Whether its numbers are in a total that is wider than the pledge.
    private boolean isAdded(Programme programme) {
        return figures.scope() == Scope.ALL && !figures.about(programme.id()).isEmpty();
    }

    /// The pledge's own order, unless somebody has chosen another.
    private Comparator<Programme> order() {
        List<String> parts = dataset.pledge().parts();
        return view.order() == CardOrder.DATASET
                ? Comparator.comparingInt((Programme programme) -> {
                    int place = parts.indexOf(programme.id());
                    return place < 0 ? parts.size() : place;
                })
                : Comparator.comparingInt(_ -> 0);
    }

    private SheetContents.Line line(Programme programme) {
        PhaseFigures own = figures.about(programme.id());
        Brief brief = dossiers.brief(programme);
        Optional<NextStep> next = NextStep.of(brief.milestones(), view.asOf());
        List<Integer> cited = new ArrayList<>(cited(own));
        next.map(step -> citations.of(step.milestone().sources())).ifPresent(cited::addAll);
        return new SheetContents.Line(
                programme.shortName().in(language),
                false,
                own.byPhase(),
                next.map(this::next).orElseGet(() -> text("next.none")),
                Citations.joined(cited));
    }

    private SheetContents.Line total() {
        return new SheetContents.Line(
                counted(),
                true,
                figures.national().byPhase(),
                "",
                figures.national()
                        .reported()
                        .flatMap(figure -> figure.confirmation().stream())
                        .flatMap(claim -> citations.of(claim).stream())
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Citations::joined)));
    }

    /// What the total counts.
    private String counted() {
        if (figures.scope() == Scope.ALL) {
            return text("total.all");
        }
        return figures.visibility().isPledged()
                ? dataset.pledge().name().in(language)
                : text("total.before");
    }

    private String next(NextStep step) {
        String when = wording.dates().span(step.milestone().when());
        String label = step.milestone().label().in(language);
        return text(step.overdue() ? "next.overdue" : "next.planned", when, label);
    }

    private List<Integer> cited(PhaseFigures own) {
        return own.reported()
                .flatMap(Figure::leaves)
                .flatMap(leaf -> leaf.used().stream())
                .flatMap(claim -> citations.of(claim).stream())
                .toList();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
