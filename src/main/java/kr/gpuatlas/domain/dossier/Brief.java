package kr.gpuatlas.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.PhaseFigures;

/// The little of a dossier that a card says, gathered for many things at once.
///
/// @param lots the figures of its lots, or of those it runs
/// @param conflicts open ones
/// @param milestones the earliest first
/// @param lastReport the newest day anything about it was reported
public record Brief(
        List<PhaseFigures> lots,
        List<Conflict> conflicts,
        List<Milestone> milestones,
        Optional<LocalDate> lastReport) {
    public Brief {
        lots = List.copyOf(lots);
        conflicts = List.copyOf(conflicts);
        milestones = List.copyOf(milestones);
    }
}
