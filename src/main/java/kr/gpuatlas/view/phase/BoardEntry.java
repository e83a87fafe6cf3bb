package kr.gpuatlas.view.phase;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.CommonScale;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.view.control.ShareGauge.Slice;

/// What one tile of the board shows.
///
/// @param slice the programme's part of the pledge
/// @param target the number of GPUs somebody plans, told where nothing is counted yet
/// @param event what comes next, or else what came last
/// @param conflicts how many open ones there are about it
record BoardEntry(
        Programme programme,
        PhaseFigures figures,
        Slice slice,
        Power power,
        Optional<Claim> target,
        Optional<Milestone> event,
        int conflicts) {
    /// The ends of the scales that all tiles share.
    record Scales(BigDecimal gpus, BigDecimal megawatts) {
        static Scales of(Dataset dataset) {
            return new Scales(CommonScale.gpus(dataset), CommonScale.megawatts(dataset));
        }
    }

    static BoardEntry of(Programme programme, Figures figures) {
        String id = programme.id();
        Optional<Dossier> dossier = new Dossiers(figures).programme(id);
        return new BoardEntry(
                programme,
                figures.about(id),
                slice(id, figures),
                Power.of(figures.visibility(), id),
                figures.nextTarget(programme),
                dossier.flatMap(known -> event(known, figures.clock().asOf())),
                dossier.map(known -> known.conflicts().size()).orElse(0));
    }

    private static Optional<Milestone> event(Dossier dossier, LocalDate day) {
        return dossier.planned()
                .filter(event -> event.when().last().isAfter(day))
                .min(comparing(Milestone::when))
                .or(() -> dossier.met().max(comparing(Milestone::when)));
    }

    private static Slice slice(String id, Figures figures) {
        var shares = figures.sharesOfPledge();
        List<String> parts = new ArrayList<>(shares.keySet());
        return parts.contains(id)
                ? new Slice(List.copyOf(shares.values()), parts.indexOf(id))
                : Slice.NONE;
    }

    /// The phases after the first one that has been reported, up to the furthest.
    List<Phase> later() {
        List<Phase> reported = new ArrayList<>(figures.byPhase().keySet());
        return reported.isEmpty() ? List.of() : reported.subList(1, reported.size());
    }

    /// The furthest phase reported, when a phase nobody has reported comes after it.
    Optional<Phase> silentAfter() {
        return figures.furthest()
                .map(figure -> figure.phase())
                .filter(phase -> phase != Phase.IN_SERVICE);
    }
}
