package kr.gpuatlas.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// What stands over the total of a sheet's table adds up to it.
class SheetLinesTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:–(\\d+))?");
    private static final ViewState VIEW = ViewState.opening(DATASET, Theme.DARK, Language.EN);

    @Test
    void whatStandsOverTheTotalIsWhatItAddsUp() {
        List<SheetContents.Line> lines = lines(VIEW);
        int total = place(lines);

        for (Phase phase : Phase.values()) {
            assertEquals(
                    lines.get(total).at(phase).flatMap(SheetLinesTest::number),
                    sum(lines.subList(0, total), phase));
        }
        assertEquals(
                List.of("KISTI Hangang"),
                lines.subList(total + 1, lines.size()).stream()
                        .filter(line -> line.at(Phase.CONTRACTED).isPresent())
                        .map(SheetContents.Line::name)
                        .toList());
    }

    @Test
    void nothingStandsUnderTheTotalWhenEverythingIsCounted() {
        List<SheetContents.Line> lines = lines(VIEW.withScope(Scope.ALL));

        assertEquals(lines.size() - 1, place(lines));
        assertTrue(lines.size() > DATASET.pledge().parts().size() + 1);
    }

    @Test
    void whatLiesOutsideThePledgeIsNoPartOfWhatWasAnnouncedForIt() {
        SheetContents all = sheet(VIEW.withScope(Scope.ALL));

        assertEquals(
                "A mixed sum of 9,224 GPUs in service in Korea, in the pledge and outside it;"
                        + " 260,000 announced",
                all.title());
        assertEquals("All that is known", all.lines().getLast().name());
        assertEquals(List.of(), all.outside());
        assertEquals(
                "Of 260,000 GPUs announced for Korea, up to 4,224 are reported in service",
                sheet(VIEW).title());
    }

    @Test
    void beforeThePledgeNothingIsSaidOfItsParts() {
        SheetContents early = sheet(VIEW.withAsOf(LocalDate.of(2025, 8, 31)));

        assertEquals("No pledge had been made by this day", early.title());
        assertEquals("What is counted here was reported on its own.", early.subtitle());
        assertTrue(early.lines().stream().anyMatch(line -> line.name().equals("All programmes")));
        assertTrue(early.lines().stream().noneMatch(line -> line.name().contains("260,000")));
    }

    /// It has the room that the table of a dashboard takes.
    @Test
    void aCardOfThePledgeTellsWhatSourcesDisagreeAbout() {
        SheetContents card = sheet(VIEW, SheetKind.CARD);

        assertEquals(5, card.disputes().all());
        assertEquals(5, card.disputes().shown().size());
        assertEquals(SheetContents.Disputes.NONE, sheet(VIEW, SheetKind.TABLE).disputes());
    }

    /// As many as the inspector of the same thing has, though not all find room.
    @Test
    void aSheetCountsAllConflictsOfWhatItIsOf() {
        ViewState state =
                VIEW.withSelection(Optional.of(new Selection(Selection.Kind.PROGRAMME, "P-MSIT")));

        assertEquals(5, sheet(VIEW, SheetKind.DASHBOARD).disputes().all());
        assertEquals(4, sheet(VIEW, SheetKind.DASHBOARD).disputes().shown().size());
        assertEquals(8, sheet(state, SheetKind.CARD).card().orElseThrow().disputes().all());
    }

    @Test
    void everySourceThatIsListedIsCited() {
        SheetContents contents = sheet(VIEW, SheetKind.DASHBOARD);
        List<String> told =
                Stream.of(
                                contents.national().stream().map(SheetContents.National::remark),
                                contents.lines().stream().map(SheetContents.Line::sources),
                                contents.outside().stream().map(SheetContents.Aside::sources),
                                contents.disputes().shown().stream()
                                        .map(SheetContents.Dispute::sides))
                        .flatMap(words -> words)
                        .toList();

        assertEquals(
                List.of(),
                contents.sources().stream()
                        .filter(source -> told.stream().noneMatch(words -> cites(words, source)))
                        .map(SheetContents.Cited::brief)
                        .toList());
    }

    private static boolean cites(String words, SheetContents.Cited source) {
        return NUMBERS.matcher(words)
                .results()
                .anyMatch(found -> {
                    int first = Integer.parseInt(found.group(1));
                    int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
                    return source.number() >= first && source.number() <= last;
                });
    }

    private static List<SheetContents.Line> lines(ViewState view) {
        return sheet(view).lines();
    }

    private static SheetContents sheet(ViewState view) {
        return sheet(view, SheetKind.TABLE);
    }

    private static SheetContents sheet(ViewState view, SheetKind kind) {
        return SheetContents.of(
                Figures.of(DATASET, view.clock(), view.scope()),
                new SheetBasis(view, kind, (_, _) -> Optional.empty()));
    }

    private static int place(List<SheetContents.Line> lines) {
        return lines.stream().map(SheetContents.Line::total).toList().indexOf(true);
    }

    private static Optional<BigDecimal> sum(List<SheetContents.Line> lines, Phase phase) {
        return lines.stream()
                .flatMap(line -> line.at(phase).flatMap(SheetLinesTest::number).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.quantity().stated();
    }
}
