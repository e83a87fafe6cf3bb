package kr.gpuatlas.view.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.dossier.Brief;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.dossier.NextStep;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.figure.Staleness;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Reading;

/// Words what every card says of the figures of one day.
final class Faces {
    private static final Texts TEXTS = Texts.beside(Faces.class);

    private final Figures figures;
    private final Language language;
    private final Wording wording;
    private final Dossiers dossiers;
    private final Staleness staleness;

    Faces(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.wording = Wording.in(language);
        this.dossiers = new Dossiers(figures);
        this.staleness = Staleness.of(figures.dataset());
    }

    Language language() {
        return language;
    }

    /// Who or what a card stands for, before anything is reported of it.
    private record Identity(Selection selection, Text monogram, Text name, Text title, Text role) {}

    /// What a card counts: its figures, and the words beside and instead of them.
    private record Counted(PhaseFigures figures, String observed, String words) {
        Optional<Figure> widest() {
            return figures.widest();
        }
    }

    Face programme(Programme programme) {
        PhaseFigures own = figures.about(programme.id());
        Identity identity =
                new Identity(
                        Selection.programme(programme.id()),
                        programme.monogram(),
                        programme.shortName(),
                        programme.name(),
                        programme.aim());
        Counted counted =
                own.isEmpty() && !programme.major()
                        ? new Counted(own, "", text("count.none"))
                        : new Counted(own, observed(programme, own), "");
        Brief brief = dossiers.brief(programme);
        return face(identity, counted, brief, next(programme, brief));
    }

    /// A partner shows a figure when it runs exactly one lot: what several hold does not add up.
    Face partner(Partner partner) {
        Identity identity =
                new Identity(
                        Selection.partner(partner.id()),
                        partner.monogram(),
                        partner.shortName(),
                        partner.name(),
                        partner.role());
        Brief brief = dossiers.brief(partner);
        return face(identity, counted(partner, brief.lots()), brief, Optional.empty());
    }

    private Counted counted(Partner partner, List<PhaseFigures> lots) {
        PhaseFigures only =
                lots.size() == 1 ? lots.getFirst() : new PhaseFigures(partner.id(), Map.of());
        String words = lots.size() > 1 ? text("count.lots", lots.size()) : "";
        String observed = only.furthest().map(figure -> held(only, figure)).orElse("");
        return new Counted(only, observed, words);
    }

    private Face face(Identity who, Counted counted, Brief brief, Optional<Face.Next> next) {
        LocalDate day = figures.clock().asOf();
        Optional<Face.Report> report = brief.lastReport().map(last -> report(last, day));
        return new Face(
                who.selection(),
                who.monogram().in(language),
                who.name().in(language),
                who.role().in(language),
                brief.conflicts().size(),
                counted.widest().map(this::count),
                counted.observed(),
                counted.words(),
                Reading.of(counted.figures()),
                next,
                report,
                spoken(who, counted, brief, next),
                language);
    }

    private Face.Count count(Figure figure) {
        return new Face.Count(figure.quantity(), figure.id(), phase(figure));
    }

    /// A full card says so when nothing is planned; a row has its role to say instead.
    private Optional<Face.Next> next(Programme programme, Brief brief) {
        return NextStep.of(brief.milestones(), figures.clock().asOf())
                .map(this::next)
                .or(() ->
                        Optional.of(new Face.Next(text("next.none"), false))
                                .filter(none -> programme.major()));
    }

    private Face.Next next(NextStep step) {
        String day = wording.dates().span(step.milestone().when());
        String label = step.milestone().label().in(language);
        return new Face.Next(
                text(step.overdue() ? "next.overdue" : "next.planned", day, label), step.overdue());
    }

    private Face.Report report(LocalDate last, LocalDate day) {
        return new Face.Report(staleness.of(last, day), wording.dates().shortAge(last, day));
    }

    /// The furthest phase beyond the announcement; failing that, what is seen outside the total.
    private String observed(Programme programme, PhaseFigures own) {
        return own.furthest()
                .filter(figure -> figure.phase() != Phase.ANNOUNCED)
                .map(figure -> observed(own, figure))
                .or(() -> outside(programme).map(f -> text("observed.outside", written(f))))
                .orElseGet(() -> text(own.isEmpty() ? "observed.nothing" : "observed.none"));
    }

    private Optional<Figure> outside(Programme programme) {
        return figures.outside().stream()
                .filter(figure -> figures.scope() == Scope.PLEDGE && programme.inPledge())
                .filter(figure -> figure.phase() != Phase.ANNOUNCED)
                .filter(figure ->
                        figures.dataset()
                                .programmeOf(figure.about())
                                .filter(programme::equals)
                                .isPresent())
                .max(Comparator.comparing(Figure::phase).thenComparing(Figure::lastConfirmed));
    }

    /// What a partner runs may lie outside the total.
    private String held(PhaseFigures lot, Figure furthest) {
        boolean outside =
                figures.scope() == Scope.PLEDGE
                        && figures.dataset()
                                .lot(lot.about())
                                .filter(found -> !found.inPledge())
                                .isPresent();
        String observed = observed(lot, furthest);
        return outside ? text("observed.held", observed) : observed;
    }

    /// Where there is only one number it would be said twice.
    private String observed(PhaseFigures own, Figure furthest) {
        return own.byPhase().size() == 1
                ? phase(furthest)
                : text("observed.phase", written(furthest), phase(furthest));
    }

    private String phase(Figure figure) {
        return wording.phase(figure.phase()).toLowerCase(language.locale());
    }

    private String written(Figure figure) {
        return wording.written(figure.quantity(), Unit.GPU);
    }

    private String spoken(Identity who, Counted counted, Brief brief, Optional<Face.Next> next) {
        LocalDate day = figures.clock().asOf();
        int conflicts = brief.conflicts().size();
        Optional<String> phase = counted.widest().map(this::phase);
        return Stream.of(
                        who.title().in(language),
                        who.role().in(language),
                        counted.widest().map(this::said).orElse(counted.words()),
                        phase.filter(counted.observed()::equals).isPresent()
                                ? ""
                                : counted.observed(),
                        conflicts == 0 ? "" : wording.conflicts(conflicts),
                        next.map(Face.Next::text).orElse(""),
                        brief.lastReport()
                                .map(last -> text("report.spoken", wording.dates().age(last, day)))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(Figure figure) {
        return text(
                "count.spoken",
                wording.phase(figure.phase()),
                wording.spoken(figure.quantity(), Unit.GPU));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
