package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import org.jspecify.annotations.Nullable;

/// What can be seen of a dataset under two clocks: nothing that is for a later day, nothing
/// published later.
public final class Visibility {
    private final Dataset dataset;
    private final Clock clock;
    private final Map<String, Source> sources;

    // What many ask for, found when first asked for; whoever finds it finds the same.
    private volatile @Nullable List<Claim> claims;
    private volatile @Nullable List<Conflict> open;
    private volatile @Nullable Set<String> seen;

    public Visibility(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
        this.sources = dataset.sourcesById();
    }

    public Dataset dataset() {
        return dataset;
    }

    public Clock clock() {
        return clock;
    }

    /// The last day both clocks have reached; what has a life of its own is shown as it was then.
    public LocalDate day() {
        return clock.knownOn().isBefore(clock.asOf()) ? clock.knownOn() : clock.asOf();
    }

    /// Whether the pledge had been made; before that nothing may bear its name.
    public boolean isPledged() {
        return !day().isBefore(dataset.pledge().announced());
    }

    /// The first day a statement for `when` was public: the first of its sources published on or
    /// after that day, failing that its last source; a statement without a dated source is known
    /// from its own day.
    public LocalDate knownFrom(List<String> sourceIds, DateSpan when) {
        LocalDate after = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (String id : sourceIds) {
            LocalDate day = published(id);
            last = day.isAfter(last) ? day : last;
            after = !day.isBefore(when.first()) && day.isBefore(after) ? day : after;
        }
        if (last.equals(LocalDate.MIN)) {
            return when.isOpen() ? when.first() : when.last();
        }
        return after.equals(LocalDate.MAX) ? last : after;
    }

    /// Before all days if the source is unknown or has no date.
    private LocalDate published(String sourceId) {
        Source source = sources.get(sourceId);
        return source == null
                ? LocalDate.MIN
                : source.published().map(DateSpan::last).orElse(LocalDate.MIN);
    }

    private Stream<DateSpan> dated(List<String> sourceIds) {
        return sourceIds.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .flatMap(source -> source.published().stream());
    }

    private boolean sees(List<String> sourceIds, DateSpan when) {
        return when.isCertainBy(clock.asOf())
                && !knownFrom(sourceIds, when).isAfter(clock.knownOn());
    }

    public boolean sees(Claim claim) {
        return sees(claim.sources(), claim.when());
    }

    /// Whether the event has happened or its plan has been stated.
    public boolean sees(Milestone milestone) {
        return sees(milestone.sources(), milestone.said());
    }

    public boolean sees(Unknown unknown) {
        return isAsked(unknown) && !day().isAfter(unknown.until());
    }

    /// Whether it has become a question, which may have been answered since.
    public boolean isAsked(Unknown unknown) {
        return !day().isBefore(unknown.since());
    }

    /// Where a site stands in its life as far as it can be known.
    public Site.Presence presence(Site site) {
        return site.on(day());
    }

    /// Whether somebody has placed the site, even if it has moved since.
    public boolean isPlaced(Site site) {
        return presence(site) != Site.Presence.NOT_YET;
    }

    public boolean isPublished(Source source) {
        return source.published().map(span -> !span.last().isAfter(clock.knownOn())).orElse(true);
    }

    /// The sources of a statement that are public, closest to the fact first.
    public List<Source> publicSources(List<String> sourceIds) {
        return sourceIds.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .filter(this::isPublished)
                .sorted(Comparator.comparing(Source::tier))
                .toList();
    }

    /// The sources of a claim that are public: closest to the fact first, of equally close ones
    /// whoever carried it first from the day it is for on.
    public List<Source> publicSources(Claim claim) {
        return publicSources(claim.sources()).stream()
                .sorted(
                        Comparator.comparing(Source::tier)
                                .thenComparing(source -> carried(source, claim)))
                .toList();
    }

    /// After all days for a source without a day, and for one that is older than the claim.
    private LocalDate carried(Source source, Claim claim) {
        LocalDate day = published(source.id());
        return day.isBefore(claim.when().first()) ? LocalDate.MAX : day;
    }

    /// How many sources of a claim are public.
    int publicCount(Claim claim) {
        int count = 0;
        for (String id : claim.sources()) {
            Source source = sources.get(id);
            count += source != null && isPublished(source) ? 1 : 0;
        }
        return count;
    }

    /// The best tier among the public sources; the lowest when none is public.
    public Tier tier(Claim claim) {
        return publicSources(claim.sources()).stream()
                .map(Source::tier)
                .findFirst()
                .orElse(Tier.AGGREGATOR);
    }

    /// The last day a public source carried the claim.
    public LocalDate lastConfirmed(Claim claim) {
        return dated(claim.sources())
                .map(DateSpan::last)
                .filter(day -> !day.isAfter(clock.knownOn()))
                .max(LocalDate::compareTo)
                .orElseGet(() -> claim.when().last());
    }

    public List<Claim> claims() {
        List<Claim> ready = claims;
        if (ready == null) {
            ready = dataset.claims().stream().filter(this::sees).toList();
            claims = ready;
        }
        return ready;
    }

    /// The events that happened and the plans that stand; a plan that was re-dated or fulfilled has
    /// made way for what followed it.
    public List<Milestone> milestones() {
        List<Milestone> seen = dataset.milestones().stream().filter(this::sees).toList();
        Set<String> followed =
                seen.stream()
                        .flatMap(milestone -> milestone.follows().stream())
                        .collect(Collectors.toSet());
        return seen.stream().filter(milestone -> !followed.contains(milestone.id())).toList();
    }

    public List<Unknown> unknowns() {
        return dataset.unknowns().stream().filter(this::sees).toList();
    }

    /// The conflicts of which at least two positions are public and that nothing has settled.
    public List<Conflict> openConflicts() {
        List<Conflict> ready = open;
        if (ready == null) {
            ready = dataset.conflicts().stream().filter(this::isOpen).toList();
            open = ready;
        }
        return ready;
    }

    /// The open conflicts about something, and those in which one of its claims takes a side: the
    /// one way in which the conflicts of a thing, of a place and of a number are counted.
    ///
    /// @param about ids the thing is known by; none for a number, whose conflicts are its claims'
    /// @param claims ids of the claims that are seen of it
    public List<Conflict> openConflicts(Set<String> about, Set<String> claims) {
        return openConflicts().stream()
                .filter(conflict ->
                        conflict.about().stream().anyMatch(about::contains)
                                || publicPositions(conflict).stream()
                                        .flatMap(position -> position.claims().stream())
                                        .anyMatch(claims::contains))
                .toList();
    }

    public boolean isOpen(Conflict conflict) {
        return publicPositions(conflict).size() > 1
                && conflict.settled().filter(day -> !day.isAfter(clock.knownOn())).isEmpty();
    }

    /// The sides of a conflict that somebody had taken in public.
    public List<Conflict.Position> publicPositions(Conflict conflict) {
        return conflict.positions().stream()
                .filter(position -> isTaken(position, conflict))
                .toList();
    }

    private boolean isTaken(Conflict.Position position, Conflict conflict) {
        List<LocalDate> days = dated(position.sources()).map(DateSpan::last).toList();
        boolean byClaim = position.claims().stream().anyMatch(seen()::contains);
        LocalDate from = days.stream().min(LocalDate::compareTo).orElse(conflict.assessed());
        return byClaim || (position.claims().isEmpty() && !from.isAfter(clock.knownOn()));
    }

    /// The ids of the claims and milestones that are seen.
    private Set<String> seen() {
        Set<String> ready = seen;
        if (ready == null) {
            ready =
                    Stream.concat(
                                    claims().stream().map(Claim::id),
                                    dataset.milestones().stream()
                                            .filter(this::sees)
                                            .map(Milestone::id))
                            .collect(Collectors.toUnmodifiableSet());
            seen = ready;
        }
        return ready;
    }

    /// Whether the dataset's judgement of a conflict may be shown.
    public boolean isAssessed(Conflict conflict) {
        return !conflict.assessed().isAfter(clock.knownOn());
    }

    /// How many claims and milestones about something only later days would show.
    public long hidden(Predicate<String> about) {
        return dataset.claims().stream().filter(c -> about.test(c.about()) && !sees(c)).count()
                + dataset.milestones().stream()
                        .filter(m -> about.test(m.about()) && !sees(m))
                        .count();
    }
}
