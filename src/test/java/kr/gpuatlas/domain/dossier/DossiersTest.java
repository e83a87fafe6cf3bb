package kr.gpuatlas.domain.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

class DossiersTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final String ULSAN = "KR-31";

    /// Ulsan as a rectangle.
    private static final ProvinceLookup PROVINCES =
            (at, day) ->
                    at.lat() > 35.3 && at.lat() < 35.7 && at.lon() > 128.95
                            ? Optional.of(ULSAN)
                            : Optional.empty();

    private static Dossier ulsan(LocalDate day) {
        return new Dossiers(Figures.of(DATASET, Clock.at(day), Scope.PLEDGE))
                .province(ULSAN, new Text("울산광역시", "Ulsan"), PROVINCES);
    }

    @Test
    void thePledgeWasReportedAsLateAsAnyOfItsParts() {
        LocalDate day = DATASET.edition().lastDay();
        Dossiers dossiers = new Dossiers(Figures.of(DATASET, Clock.at(day), Scope.PLEDGE));
        LocalDate whole =
                dossiers.pledge(new Text("공", "P"), new Text("공약", "pledge"))
                        .lastReport()
                        .orElseThrow();
        for (String part : DATASET.pledge().parts()) {
            LocalDate own = dossiers.programme(part).orElseThrow().lastReport().orElseThrow();
            assertFalse(own.isAfter(whole), part + " " + own + ", the pledge " + whole);
        }
    }

    @Test
    void aProvinceListsWhatItsSitesHoldAndAddsNothingUp() {
        Dossier then = ulsan(LocalDate.of(2025, 11, 30));
        assertTrue(then.figures().isEmpty());
        assertEquals(
                Set.of("P-HYUNDAI"),
                Set.copyOf(then.lots().stream().map(PhaseFigures::about).toList()));
    }

    @Test
    void aProvinceKeepsTheGhostOfWhatMovedAwayWithoutItsFigures() {
        Dossier now = ulsan(DATASET.edition().lastDay());
        assertTrue(
                now.places().stream()
                        .anyMatch(place ->
                                place.site().id().equals("site-hyundai-ulsan-seed")
                                        && place.presence() == Site.Presence.GHOST));
        assertEquals(
                List.of(),
                now.lots().stream().filter(lot -> lot.about().equals("P-HYUNDAI")).toList());
        assertTrue(now.conflicts().stream().anyMatch(c -> c.id().equals("X09")));
    }

    @Test
    void aProvinceWithoutSitesIsEmpty() {
        Dossier none =
                new Dossiers(
                                Figures.of(
                                        DATASET,
                                        Clock.at(DATASET.edition().lastDay()),
                                        Scope.PLEDGE))
                        .province("KR-49", new Text("제주특별자치도", "Jeju"), PROVINCES);
        assertEquals(List.of(), none.places());
        assertEquals(List.of(), none.claims());
        assertEquals(List.of(), none.unknowns());
    }
}
