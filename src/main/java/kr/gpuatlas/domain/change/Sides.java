package kr.gpuatlas.domain.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// The two readings and one between them that tells who moved: the earlier day, as the later
/// dataset reads it.
///
/// From the earlier reading to the one between only the dataset changes, from there on only the
/// world.
///
/// @param middle the later dataset at the earlier clock; what it tells from newer sources only is
///   still there as the earlier dataset had it
record Sides(Figures early, Figures middle, Figures late) {
    @SuppressWarnings("ReferenceEquality") // datasets are large and immutable
    static Sides of(Figures early, Figures late) {
        return new Sides(
                early,
                early.dataset() == late.dataset()
                        ? early
                        : Figures.of(between(early, late), early.clock(), early.scope()),
                late);
    }

    private static Dataset between(Figures early, Figures late) {
        Dataset dataset = late.dataset();
        Visibility then = new Visibility(dataset, early.clock());
        Map<String, Claim> earlyClaims = byId(early.visibility().claims(), Claim::id);
        Map<String, Milestone> earlyEvents = byId(early.dataset().milestones(), Milestone::id);
        List<Claim> claims =
                dataset.claims().stream()
                        .map(claim ->
                                kept(
                                                earlyClaims.get(claim.id()),
                                                claim,
                                                Claim::sources,
                                                then.sees(claim))
                                        .orElse(claim))
                        .toList();
        List<Milestone> milestones =
                dataset.milestones().stream()
                        .map(event ->
                                kept(
                                                earlyEvents.get(event.id()),
                                                event,
                                                Milestone::sources,
                                                then.sees(event))
                                        .orElse(event))
                        .toList();
        return with(dataset, sources(early.dataset(), dataset), claims, milestones);
    }

    /// The older form of a record that newer sources replaced later.
    private static <T> Optional<T> kept(
            @Nullable T older, T newer, Function<T, List<String>> sources, boolean seen) {
        return Optional.ofNullable(older)
                .filter(_ -> !seen)
                .filter(form -> !isSame(sources.apply(form), sources.apply(newer)));
    }

    static boolean isSame(List<String> some, List<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }

    private static List<Source> sources(Dataset early, Dataset late) {
        List<Source> all = new ArrayList<>(late.sources());
        Set<String> known = late.sourcesById().keySet();
        early.sources().stream().filter(source -> !known.contains(source.id())).forEach(all::add);
        return all;
    }

    private static Dataset with(
            Dataset dataset, List<Source> sources, List<Claim> claims, List<Milestone> milestones) {
        return new Dataset(
                dataset.edition(),
                dataset.pledge(),
                sources,
                dataset.partners(),
                dataset.programmes(),
                dataset.lots(),
                dataset.sites(),
                claims,
                milestones,
                dataset.conflicts(),
                dataset.unknowns(),
                dataset.constants(),
                dataset.assumptions(),
                dataset.rulings());
    }

    static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        return records.stream()
                .collect(
                        Collectors.toMap(
                                id, Function.identity(), (first, _) -> first, HashMap::new));
    }

    /// The ids of records in the order of the later list, then what only the earlier has.
    static <T> List<String> ids(List<T> early, List<T> late, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        late.forEach(record -> ids.add(id.apply(record)));
        early.forEach(record -> ids.add(id.apply(record)));
        return List.copyOf(ids);
    }

    /// Who made a fact appear: it could be known at the earlier clock, or it could not.
    Cause cause(boolean seenBetween) {
        return seenBetween ? Cause.CORRECTION : Cause.WORLD;
    }

    /// The programme of a programme or lot, or the id itself.
    String programme(String about) {
        return late.dataset()
                .programmeOf(about)
                .or(() -> early.dataset().programmeOf(about))
                .map(Programme::id)
                .orElse(about);
    }

    /// Whether one programme or lot is another or lies inside it.
    boolean isWithin(String part, String whole) {
        Set<String> seen = new TreeSet<>();
        Optional<String> at = Optional.of(part);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(whole)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    private Optional<String> parent(String id) {
        return late.dataset()
                .lot(id)
                .or(() -> early.dataset().lot(id))
                .map(lot -> lot.partOf().orElse(lot.programme()));
    }
}
