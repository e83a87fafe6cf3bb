package kr.gpuatlas.dataset;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Nothing the research found is dropped silently.
class CompletenessTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final Set<String> FOUND =
            ShippedSchema.resource("research-ids.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(toCollection(TreeSet::new));
    private static final Set<String> PRESENT =
            Stream.of(
                            Stream.of(ATLAS.pledge().id()),
                            ATLAS.sources().stream().map(Source::id),
                            ATLAS.partners().stream().map(Partner::id),
                            ATLAS.programmes().stream().map(Programme::id),
                            ATLAS.sites().stream().map(Site::id),
                            ATLAS.claims().stream().map(Claim::id),
                            ATLAS.milestones().stream().map(Milestone::id),
                            ATLAS.constants().stream().map(Constant::id),
                            ATLAS.conflicts().stream().map(Conflict::id))
                    .flatMap(ids -> ids)
                    .collect(toCollection(TreeSet::new));

    @Test
    void everythingTheResearchFoundIsInTheDatasetOrDeliberatelyLeftOut() {
        assertEquals(151 + 25 + 25 + 13 + 194 + 46 + 24, FOUND.size());

        Set<String> missing = new TreeSet<>(FOUND);
        missing.removeAll(PRESENT);

        assertEquals(Set.of("F060", "F169"), missing);
    }

    @ParameterizedTest(name = "{0} is left out: {1}")
    @CsvFileSource(resources = "research-omissions.csv", delimiter = '|')
    void whatIsLeftOutHasItsReason(String id, String reason) {
        assertTrue(FOUND.contains(id), id);
        assertTrue(!PRESENT.contains(id), id + " is in the dataset after all");
        assertTrue(reason.length() > 20, reason);
    }

    @Test
    void aClaimThatTheResearchDoesNotNumberIsNamedAsTheEditorsAndHasASource() {
        Set<String> added = new TreeSet<>();
        ATLAS.claims().forEach(claim -> added.add(claim.id()));
        added.removeAll(FOUND);
        assertEquals(Set.of("C-MODELS", "C-NEMOTRON", "C-KISTI-NODES", "C-BUILD-UP"), added);

        assertTrue(
                ATLAS.milestones().stream()
                        .filter(milestone -> !FOUND.contains(milestone.id()))
                        .allMatch(milestone -> milestone.id().startsWith("M-")));
    }

    @Test
    void everySourceIsCitedButTheOneForTheProvinceOf2026() {
        Set<String> cited = new TreeSet<>();
        ATLAS.claims().forEach(claim -> cited.addAll(claim.sources()));
        ATLAS.milestones().forEach(milestone -> cited.addAll(milestone.sources()));
        ATLAS.constants().forEach(constant -> cited.addAll(constant.sources()));
        ATLAS.partners().forEach(partner -> cited.addAll(partner.sources()));
        ATLAS.sites().forEach(site -> cited.addAll(site.sources()));
        ATLAS.sites().forEach(site -> site.coordinates().ifPresent(cited::add));
        ATLAS.programmes().stream()
                .flatMap(programme -> programme.roles().stream())
                .forEach(role -> cited.addAll(role.sources()));
        ATLAS.conflicts().stream()
                .flatMap(conflict -> conflict.positions().stream())
                .forEach(position -> cited.addAll(position.sources()));

        List<String> unused =
                ATLAS.sources().stream().map(Source::id).filter(id -> !cited.contains(id)).toList();

        assertEquals(List.of("S160"), unused);
    }

    @Test
    void whatWasComputedIsAFormulaAndWhatIsUnknownSaysWhy() {
        List<String> computed = List.of("K016", "K017", "K030", "K044", "K045", "K046");
        List<String> formulas = new ArrayList<>();
        for (Constant constant : ATLAS.constants()) {
            constant.formula().ifPresent(formula -> formulas.add(constant.id()));
            if (!constant.value().quantity().isKnown()) {
                assertTrue(constant.note().isPresent(), constant.id());
            }
        }
        assertEquals(computed, formulas);
    }

    @Test
    void everyMoneyAndPowerIsInWholeUnits() {
        List<String> odd =
                ATLAS.claims().stream()
                        .filter(claim -> claim.value() instanceof Value.Measure)
                        .filter(claim -> !isWhole(claim))
                        .map(Claim::id)
                        .toList();
        assertEquals(List.of(), odd);
    }

    private static boolean isWhole(Claim claim) {
        if (!(claim.value() instanceof Value.Measure(var quantity, var unit))) {
            return true;
        }
        return switch (unit) {
            case GPU, KRW, USD, MEGAWATT, VEHICLE, PARAMETER, YEAR ->
                    Optional.of(quantity)
                            .flatMap(q -> q.stated())
                            .map(number -> number.stripTrailingZeros().scale() <= 0)
                            .orElse(true);
            default -> true;
        };
    }
}
