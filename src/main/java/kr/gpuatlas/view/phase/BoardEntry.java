package kr.gpuatlas.view.phase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.CommonScale;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.view.control.ShareGauge.Slice;

/// What one tile of the board shows.
///
/// @param slice the programme's part of the pledge
/// @param target the number of GPUs somebody plans, told where nothing is counted yet
/// @param conflicts how many open ones there are about it
record BoardEntry(
        Programme programme,
        PhaseFigures figures,
        Slice slice,
        Power power,
        Optional<Claim> target,
        int conflicts) {
    /// The ends of the scales that all tiles share.
    record Scales(BigDecimal gpus, BigDecimal megawatts) {
        static Scales of(Dataset dataset) {
            return new Scales(CommonScale.gpus(dataset), CommonScale.megawatts(dataset));
        }
    }

    static BoardEntry of(Programme programme, Figures figures) {
        String id = programme.id();
        Set<String> about = new HashSet<>(Set.of(id));
        figures.dataset().lots().stream()
                .filter(lot -> lot.programme().equals(id))
                .map(Lot::id)
                .forEach(about::add);
        return new BoardEntry(
                programme,
                figures.about(id),
                slice(id, figures),
                Power.of(figures.visibility(), id),
                about.stream().flatMap(each -> figures.targets(each).stream()).findFirst(),
                (int)
                        figures.visibility().openConflicts().stream()
                                .filter(conflict ->
                                        conflict.about().stream().anyMatch(about::contains))
                                .count());
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
