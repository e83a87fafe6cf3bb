package kr.gpuatlas.domain.gate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.gate.Withheld.Cause;

/// Which statements stay in the house on a day, each with its cause.
///
/// A part of a claim that stays goes with it: without its whole it would pass for the whole. A
/// conflict is told whole or not at all, since its topic and assessment know every side.
final class Holdback {
    private final Dataset dataset;
    private final Map<String, Cause> causes = new HashMap<>();

    Holdback(Dataset dataset, LocalDate today) {
        this.dataset = dataset;
        for (Claim claim : dataset.claims()) {
            mark(claim.id(), claim.marking(), today);
        }
        for (Milestone milestone : dataset.milestones()) {
            mark(milestone.id(), milestone.marking(), today);
        }
        carryParts();
    }

    /// Keeps a claim back too, for the sake of those that stay already.
    void carry(String claim) {
        causes.put(claim, Cause.CARRIED);
        carryParts();
    }

    private void carryParts() {
        boolean more = !causes.isEmpty();
        while (more) {
            more = false;
            for (Claim claim : dataset.claims()) {
                more |= carryWithWhole(claim);
            }
        }
    }

    private void mark(String id, Marking marking, LocalDate today) {
        if (marking.withholds(today)) {
            causes.put(
                    id,
                    switch (marking) {
                        case Marking.Lasting _ -> Cause.INTERNAL;
                        case Marking.Embargo _ -> Cause.EMBARGO;
                    });
        }
    }

    private boolean carryWithWhole(Claim claim) {
        return claim.partOf().filter(causes::containsKey).isPresent()
                && causes.putIfAbsent(claim.id(), Cause.CARRIED) == null;
    }

    boolean isEmpty() {
        return causes.isEmpty();
    }

    Optional<Cause> of(Claim claim) {
        return cause(claim.id());
    }

    Optional<Cause> of(Milestone milestone) {
        return cause(milestone.id());
    }

    Optional<Cause> of(Conflict conflict) {
        return conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .filter(causes::containsKey)
                .findFirst()
                .map(_ -> Cause.CARRIED);
    }

    Optional<Cause> of(Ruling ruling) {
        return cause(ruling.claim()).map(_ -> Cause.CARRIED);
    }

    private Optional<Cause> cause(String id) {
        return Optional.ofNullable(causes.get(id));
    }
}
