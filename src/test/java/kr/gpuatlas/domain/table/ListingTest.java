package kr.gpuatlas.domain.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceLookup NOWHERE = (_, _) -> Optional.empty();
    private static final ViewState OPENING = ViewState.opening(DATASET, Theme.DARK, Language.EN);

    private static Figures figures(ViewState view) {
        return Figures.of(DATASET, view.clock(), view.scope());
    }

    private static List<Row> rows(Kind kind, ViewState view) {
        return Listing.of(kind, figures(view), view, NOWHERE).rows();
    }

    private static List<String> ids(Kind kind, ViewState view) {
        return rows(kind, view).stream().map(Row::id).toList();
    }

    private static ViewState filtered(String day) {
        return OPENING.withAsOf(LocalDate.parse(day))
                .withFilter(Filter.NONE.withSectors(Set.of(Sector.GOVERNMENT, Sector.TELECOM)));
    }

    private static Row row(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static String said(Row row, Column... columns) {
        return Arrays.stream(columns)
                .map(column -> row.shown(column, Language.EN))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-02", "2026-10-07"})
    void figuresAreThoseOfTheProgrammesThatPassTheFilter(String day) {
        ViewState view = filtered(day);
        Figures figures = figures(view);
        List<String> expected =
                Shown.of(figures, view.filter(), view.order(), view.language(), NOWHERE)
                        .programmes()
                        .flatMap(programme -> expected(programme, figures))
                        .toList();

        assertEquals(expected, ids(Kind.FIGURES, view));
        assertFalse(expected.isEmpty());
    }

    private static Stream<String> expected(Programme programme, Figures figures) {
        return Stream.concat(
                Arrays.stream(Phase.values()).map(phase -> Figure.id(programme.id(), phase)),
                DATASET.lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .flatMap(lot -> figures.about(lot.id()).reported().map(Figure::id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-02", "2026-10-07"})
    void everyFigureSaysWhatItsExplanationSays(String day) {
        ViewState view = OPENING.withAsOf(LocalDate.parse(day));
        Figures figures = figures(view);
        Explanations explanations = new Explanations(figures);
        for (Row row : rows(Kind.FIGURES, view)) {
            Explanation explanation = explanations.of(row.id()).orElseThrow();
            assertEquals(
                    Set.copyOf(explanation.sources().stream().map(Source::id).toList()),
                    codes(row, Column.SOURCES),
                    row.id());
            assertEquals(
                    Set.copyOf(explanation.conflicts().stream().map(Conflict::id).toList()),
                    codes(row, Column.CONFLICTS),
                    row.id());
            assertEquals(
                    explanation.when().map(span -> span.text()).orElse(""),
                    row.cell(Column.WHEN).map(cell -> cell.plain(Language.EN)).orElse(""),
                    row.id());
        }
    }

    private static Set<String> codes(Row row, Column column) {
        String codes = row.shown(column, Language.EN);
        return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
    }

    @Test
    void theNationalFiguresKeepTheirQualifiers() {
        List<Row> rows = rows(Kind.FIGURES, OPENING);

        assertEquals(
                List.of(
                        "Announced | 260,000 | mixed qualifiers",
                        "Contracted | 22,840 | exactly",
                        "Delivered | 13,000 | about",
                        "In service | 4,224 | up to"),
                rows.stream()
                        .limit(4)
                        .map(row -> said(row, Column.TOPIC, Column.STATED, Column.QUALIFIER))
                        .toList());
        assertEquals("about 13,000 GPUs", said(rows.get(2), Column.QUANTITY));
        assertEquals(Optional.empty(), rows.get(3).cell(Column.MIN));
        assertEquals("up to 4,224 GPUs", said(rows.get(3), Column.QUANTITY));
        assertEquals("derived", said(rows.get(1), Column.EVIDENCE));
    }

    @Test
    void aPhaseNobodyReportedSaysSoAndIsNoZero() {
        Row silent = row(rows(Kind.FIGURES, OPENING), "P-SAMSUNG.in-service");

        assertEquals("no report", said(silent, Column.QUANTITY));
        assertTrue(silent.cell(Column.QUANTITY).orElseThrow().isUnknown());
        assertEquals(Optional.empty(), silent.cell(Column.STATED));
    }

    @Test
    void noClaimOrMilestoneOfALaterDayLeaksIn() {
        ViewState early = OPENING.withAsOf(LocalDate.of(2025, 11, 2));
        Figures figures = figures(early);

        assertEquals(
                figures.visibility().claims().stream().map(Claim::id).toList(),
                ids(Kind.CLAIMS, early));
        assertEquals(
                Set.copyOf(figures.visibility().milestones().stream().map(m -> m.id()).toList()),
                Set.copyOf(ids(Kind.MILESTONES, early)));
        assertTrue(ids(Kind.CLAIMS, early).size() < ids(Kind.CLAIMS, OPENING).size());
    }

    @Test
    void sitesAreThoseOnTheMapAndInTheTray() {
        ViewState view = filtered("2026-10-07");
        Shown shown =
                Shown.of(figures(view), view.filter(), view.order(), view.language(), NOWHERE);

        assertEquals(
                Stream.concat(shown.sites().stream(), shown.unplaced().stream())
                        .map(place -> place.site().id())
                        .toList(),
                ids(Kind.SITES, view));
        assertEquals(
                "has moved away",
                said(row(rows(Kind.SITES, OPENING), "site-hyundai-ulsan-seed"), Column.STANDING));
    }

    @Test
    void sourcesUnderAFilterAreThoseThatWhatPassesRestsOn() {
        assertEquals(
                DATASET.sources().stream()
                        .filter(figures(OPENING).visibility()::isPublished)
                        .count(),
                rows(Kind.SOURCES, OPENING).size());

        Set<String> few = Set.copyOf(ids(Kind.SOURCES, filtered("2026-10-07")));
        Set<String> cited =
                rows(Kind.CLAIMS, filtered("2026-10-07")).stream()
                        .flatMap(row -> codes(row, Column.SOURCES).stream())
                        .collect(Collectors.toSet());
        assertTrue(few.size() < DATASET.sources().size());
        assertTrue(few.containsAll(cited));
    }

    @Test
    void theHeadSaysWhatTheListingIsOf() {
        ViewState view = filtered("2026-03-31").withKnownOn(Optional.of(LocalDate.of(2026, 4, 30)));
        Listing listing = Listing.of(Kind.FIGURES, figures(view), view, NOWHERE);

        assertEquals(
                List.of(
                        "Dataset: " + DATASET.edition().id() + " " + DATASET.edition().version(),
                        "As of: 2026-03-31",
                        "Known on: 2026-04-30",
                        "Scope: the pledge",
                        "Filter: Government · Telecoms",
                        "Narrowed to: “B200”"),
                listing.with(listing.rows(), "B200").heading().entries().stream()
                        .map(e -> e.name().in(Language.EN) + ": " + e.value().in(Language.EN))
                        .toList());
    }

    @Test
    void wordsAreFoundInWhateverFormTheyAreTyped() {
        Row naver = row(rows(Kind.FIGURES, OPENING), "P-NAVER.announced");
        String decomposed = java.text.Normalizer.normalize("네이버", java.text.Normalizer.Form.NFD);

        assertTrue(naver.matches(decomposed + " 발표", Language.KO));
        assertFalse(naver.matches("네이버 반입", Language.KO));
    }
}
