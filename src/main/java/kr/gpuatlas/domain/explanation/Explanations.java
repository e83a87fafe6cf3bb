package kr.gpuatlas.domain.explanation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.explanation.Cell.Join;
import kr.gpuatlas.domain.explanation.Cell.Kind;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// Explains any figure, reported or not, and any claim, of one set of figures.
public final class Explanations {
    private static final String NATIONAL = "national.";

    private final Figures figures;
    private final Dataset dataset;
    private final Visibility visibility;
    private final Anatomy anatomy;
    private final Contest contest;
    private final Destinations destinations;

    public Explanations(Figures figures) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.visibility = figures.visibility();
        this.anatomy = new Anatomy(figures);
        this.contest = new Contest(visibility);
        this.destinations = new Destinations(figures, anatomy);
    }

    /// The explanation of a figure such as `P-MSIT.contracted`, or of a claim; empty for an id that
    /// is neither, and for a claim that cannot be seen yet.
    public Optional<Explanation> of(String id) {
        return figures.figure(id)
                .map(this::of)
                .or(() -> silence(id))
                .or(() -> visibleClaim(id).map(this::of));
    }

    private Optional<Claim> visibleClaim(String id) {
        return dataset.claim(id).filter(visibility::sees);
    }

    private Explanation of(Figure figure) {
        Cell whole = anatomy.of(figure);
        Optional<Claim> own = Anatomy.own(figure);
        List<Testimony> testimonies = testimonies(whole);
        return new Explanation(
                figure.id(),
                figures.clock(),
                whole.name(),
                Optional.of(figure.phase()),
                own,
                Optional.of(figure.when()),
                whole,
                confidence(figure),
                own.flatMap(this::note),
                testimonies,
                contest.of(figure),
                conflicts(ids(whole, figure)),
                unknowns(abouts(figure)),
                destinations.of(figure));
    }

    private Explanation of(Claim claim) {
        Cell whole = anatomy.of(claim);
        return new Explanation(
                claim.id(),
                figures.clock(),
                anatomy.name(claim.about()),
                claim.phase(),
                Optional.of(claim),
                Optional.of(claim.when()),
                whole,
                Optional.of(testimony(claim).confidence()),
                note(claim),
                testimonies(whole),
                contest.of(claim),
                conflicts(Set.of(claim.id())),
                unknowns(Set.of(claim.about())),
                destinations.of(claim));
    }

    /// The explanation of a figure that nobody has reported: who could say it.
    private Optional<Explanation> silence(String id) {
        String canonical =
                id.startsWith(NATIONAL)
                        ? dataset.pledge().id() + "." + id.substring(NATIONAL.length())
                        : id;
        int dot = canonical.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String about = canonical.substring(0, dot);
        return phase(canonical.substring(dot + 1))
                .filter(phase -> isKnown(about))
                .map(phase -> silence(canonical, about, phase));
    }

    private boolean isKnown(String about) {
        return about.equals(dataset.pledge().id()) || dataset.programmeOf(about).isPresent();
    }

    private static Optional<Phase> phase(String word) {
        return Arrays.stream(Phase.values())
                .filter(phase ->
                        phase.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    private Explanation silence(String id, String about, Phase phase) {
        Cell nothing =
                new Cell(
                        Optional.of(id),
                        Kind.LOT,
                        anatomy.name(about),
                        Quantity.unknown(about),
                        Unit.GPU,
                        Evidence.REPORTED,
                        Grade.LOW,
                        Optional.empty(),
                        List.of(),
                        Join.SINGLE,
                        List.of());
        return new Explanation(
                id,
                figures.clock(),
                nothing.name(),
                Optional.of(phase),
                Optional.empty(),
                Optional.empty(),
                nothing,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                unanswering(about, phase),
                List.of(),
                unknowns(Set.of(about)),
                List.of());
    }

    /// The claims on a question that give no number.
    private List<Rival> unanswering(String about, Phase phase) {
        return visibility.claims().stream()
                .filter(claim -> claim.about().equals(about))
                .filter(claim -> claim.phase().filter(phase::equals).isPresent())
                .map(claim ->
                        new Rival(
                                claim,
                                visibility.publicSources(claim.sources()),
                                Rival.Reason.NO_NUMBER,
                                Optional.empty()))
                .toList();
    }

    private List<Testimony> testimonies(Cell whole) {
        return whole.all()
                .flatMap(cell -> cell.used().stream())
                .distinct()
                .map(this::testimony)
                .toList();
    }

    private Testimony testimony(Claim claim) {
        List<Source> sources = visibility.publicSources(claim.sources());
        Optional<LocalDate> published =
                sources.stream()
                        .flatMap(source -> source.published().stream())
                        .map(span -> span.last())
                        .min(LocalDate::compareTo);
        Tier tier = visibility.tier(claim);
        return new Testimony(claim, sources, tier, published, Voices.count(sources));
    }

    /// That of its claim; of a sum, the weakest of its parts.
    private Optional<Confidence> confidence(Figure figure) {
        return figure.used()
                .map(claim -> testimony(claim).confidence())
                .or(() ->
                        figure.parts().stream()
                                .flatMap(part -> confidence(part).stream())
                                .max(Confidence::compareTo));
    }

    private Optional<Text> note(Claim claim) {
        return claim.note().filter(text -> Hindsight.isFree(text, figures.clock().knownOn()));
    }

    private static Set<String> ids(Cell whole, Figure figure) {
        return Stream.concat(
                        whole.all().flatMap(cell -> cell.used().stream()), figure.rivals().stream())
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    /// The open conflicts of a number: those in which one of its claims, or of its parts', takes a
    /// side.
    public List<Conflict> conflicts(Figure figure) {
        return conflicts(ids(anatomy.of(figure), figure));
    }

    private List<Conflict> conflicts(Set<String> claims) {
        return visibility.openConflicts(Set.of(), claims);
    }

    private static Set<String> abouts(Figure figure) {
        Set<String> abouts = new HashSet<>(Set.of(figure.about()));
        figure.parts().forEach(part -> abouts.addAll(abouts(part)));
        return abouts;
    }

    private List<Unknown> unknowns(Set<String> abouts) {
        return visibility.unknowns().stream()
                .filter(unknown -> abouts.contains(unknown.about()))
                .toList();
    }
}
