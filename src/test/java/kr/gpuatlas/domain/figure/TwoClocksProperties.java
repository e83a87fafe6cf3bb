package kr.gpuatlas.domain.figure;

import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.support.Atlas;
import kr.gpuatlas.support.ClaimBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Nothing of a later day is seen, and nothing that has been seen goes away.
class TwoClocksProperties {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 400;
    private static final List<Tier> TIERS = List.of(Tier.values());
    private static final List<Phase> PHASES = List.of(Phase.values());

    private static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    /// A claim for one day, told by sources of one to three other days.
    record Told(int forDay, Set<Integer> publishedOn, boolean asMonth) {}

    @Provide
    Arbitrary<List<Told>> tales() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(
                        offsets,
                        offsets.set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Dataset dataset(List<Told> tales) {
        Atlas atlas = atlas().programme("P-A").lot("lot-1", "P-A");
        for (int i = 0; i < tales.size(); i++) {
            Told told = tales.get(i);
            List<String> sources = new ArrayList<>();
            for (int offset : told.publishedOn()) {
                String id = "S-" + i + "-" + offset;
                atlas.source(id, TIERS.get(offset % TIERS.size()), day(offset).toString());
                sources.add(id);
            }
            String when = day(told.forDay()).toString();
            ClaimBuilder claim =
                    claim("C" + i)
                            .about(i % 2 == 0 ? "P-A" : "lot-1")
                            .says(PHASES.get(i % PHASES.size()), Qualifier.EXACT, i)
                            .when(told.asMonth() ? when.substring(0, 7) : when)
                            .by(sources.toArray(String[]::new));
            atlas.claims(claim);
        }
        return atlas.build();
    }

    private static Set<String> seen(Dataset dataset, LocalDate asOf, LocalDate knownOn) {
        return new Visibility(dataset, new Clock(asOf, knownOn))
                .claims().stream().map(Claim::id).collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void nothingThatIsSeenGoesAwayAsEitherClockAdvances(
            @ForAll("tales") List<Told> tales,
            @ForAll @IntRange(max = DAYS) int asOf,
            @ForAll @IntRange(max = DAYS) int knownOn,
            @ForAll @IntRange(max = 60) int later) {
        Dataset dataset = dataset(tales);
        Set<String> now = seen(dataset, day(asOf), day(knownOn));
        assertTrue(seen(dataset, day(asOf + later), day(knownOn)).containsAll(now));
        assertTrue(seen(dataset, day(asOf), day(knownOn + later)).containsAll(now));
    }

    @Property(tries = 300)
    void whatIsSeenWasPublishedAndIsForADayThatHasCome(
            @ForAll("tales") List<Told> tales,
            @ForAll @IntRange(max = DAYS) int asOf,
            @ForAll @IntRange(max = DAYS) int knownOn) {
        Dataset dataset = dataset(tales);
        Figures figures = Figures.of(dataset, new Clock(day(asOf), day(knownOn)), Scope.ALL);
        Stream.of(figures.national(), figures.about("P-A"), figures.about("lot-1"))
                .flatMap(PhaseFigures::reported)
                .flatMap(figure -> Stream.concat(figure.used().stream(), figure.rivals().stream()))
                .forEach(claim -> {
                    assertTrue(!claim.when().last().isAfter(day(asOf)), claim::id);
                    assertTrue(isPublic(dataset, claim, day(knownOn)), claim::id);
                });
    }

    private static boolean isPublic(Dataset dataset, Claim claim, LocalDate knownOn) {
        return claim.sources().stream()
                .flatMap(id -> dataset.source(id).stream())
                .flatMap(source -> source.published().stream())
                .anyMatch(span -> !span.last().isAfter(knownOn));
    }

    /// A reader of a day sees the same whether or not the dataset goes on after it.
    @Property(tries = 200)
    void whatComesLaterChangesNothingBefore(
            @ForAll("tales") List<Told> tales, @ForAll @IntRange(max = DAYS) int cut) {
        List<Told> early =
                tales.stream()
                        .filter(told ->
                                told.forDay() <= cut
                                        && told.publishedOn().stream().allMatch(d -> d <= cut))
                        .toList();
        Dataset known = numberedAsIn(tales, early);
        Dataset whole = dataset(tales);
        Clock clock = Clock.at(day(cut));
        Set<String> before = seen(known, clock.asOf(), clock.knownOn());
        assertTrue(seen(whole, clock.asOf(), clock.knownOn()).containsAll(before));
        assertEquals(confirmed(known, before, clock), confirmed(whole, before, clock));
    }

    private static Dataset numberedAsIn(List<Told> all, List<Told> kept) {
        Dataset whole = dataset(all);
        Set<String> ids =
                kept.stream().map(told -> "C" + all.indexOf(told)).collect(Collectors.toSet());
        return new Dataset(
                whole.edition(),
                whole.pledge(),
                whole.sources(),
                whole.partners(),
                whole.programmes(),
                whole.lots(),
                whole.sites(),
                whole.claims().stream().filter(c -> ids.contains(c.id())).toList(),
                whole.milestones(),
                whole.conflicts(),
                whole.unknowns(),
                whole.constants(),
                whole.assumptions(),
                whole.rulings());
    }

    private static List<LocalDate> confirmed(Dataset dataset, Set<String> ids, Clock clock) {
        Visibility visibility = new Visibility(dataset, clock);
        return dataset.claims().stream()
                .filter(claim -> ids.contains(claim.id()))
                .map(visibility::lastConfirmed)
                .toList();
    }

    @Example
    void aClaimIsKnownFromTheFirstSourceOfItsDayOrAfterElseFromItsLast() {
        Dataset dataset =
                atlas().programme("P-A")
                        .source("S-EARLY", Tier.PARTY, "2025-03-01")
                        .source("S-LATER", Tier.PARTY, "2025-05-01")
                        .source("S-MONTH", Tier.PARTY, "2025-06")
                        .undated("S-NEVER", Tier.PARTY)
                        .build();
        Visibility visibility = new Visibility(dataset, Clock.at(Atlas.LAST_DAY));
        var april = DateSpan.parse("2025-04-01");
        assertEquals(
                LocalDate.of(2025, 5, 1),
                visibility.knownFrom(List.of("S-EARLY", "S-LATER", "S-MONTH"), april));
        assertEquals(LocalDate.of(2025, 3, 1), visibility.knownFrom(List.of("S-EARLY"), april));
        assertEquals(LocalDate.of(2025, 6, 30), visibility.knownFrom(List.of("S-MONTH"), april));
        assertEquals(LocalDate.of(2025, 4, 1), visibility.knownFrom(List.of("S-NEVER"), april));
    }

    @Example
    void aPlaceStandsWhereItWasKnownToStand() {
        Dataset dataset =
                atlas().programme("P-A")
                        .site("old", Atlas.text("old"), "P-A", 35, "2025-11-02")
                        .moves("2026-02-27", "new")
                        .site("new", Atlas.text("new"), "P-A", 36, "2026-02-27")
                        .build();
        Clock lookingBack = new Clock(Atlas.LAST_DAY, LocalDate.of(2025, 11, 2));
        Visibility visibility = new Visibility(dataset, lookingBack);
        assertEquals(
                List.of(Site.Presence.CURRENT, Site.Presence.NOT_YET),
                dataset.sites().stream().map(visibility::presence).toList());
    }

    @Example
    void theSourcesOfAClaimAreThoseThatWerePublic() {
        Dataset dataset =
                atlas().programme("P-A")
                        .source("S-LATE", Tier.OFFICIAL, "2026-01-01")
                        .claims(claim("A").by("S-PARTY", "S-LATE"))
                        .build();
        Visibility then = new Visibility(dataset, Clock.at(LocalDate.of(2025, 12, 31)));
        Claim told = dataset.claims().getFirst();
        assertEquals(
                List.of("S-PARTY"),
                then.publicSources(told.sources()).stream().map(Source::id).toList());
        assertEquals(Tier.PARTY, then.tier(told));
    }
}
