package kr.gpuatlas.dataset;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;

/// What records must have to do with the records they name; one that was refused is passed over
/// here.
final class RelationChecks {
    private final Dataset dataset;
    private final Ledger ledger;

    private RelationChecks(Dataset dataset, Ledger ledger) {
        this.dataset = dataset;
        this.ledger = ledger;
    }

    static void run(Dataset dataset, Ledger ledger) {
        RelationChecks checks = new RelationChecks(dataset, ledger);
        checks.checkLots();
        checks.checkClaims();
        checks.checkPledge();
        checks.checkRulings();
        checks.checkMilestones();
    }

    private void checkLots() {
        Map<String, Lot> lots = byId(dataset.lots(), Lot::id);
        for (Lot lot : dataset.lots()) {
            Optional<Lot> parent = lot.partOf().map(lots::get);
            if (parent.filter(p -> !p.programme().equals(lot.programme())).isPresent()) {
                report(
                        lot.id(),
                        Rule.LOT_OF_OTHER_PROGRAMME,
                        parent.get().id(),
                        parent.get().programme(),
                        lot.programme());
            }
        }
        checkCycles(parents(dataset.lots(), Lot::id, Lot::partOf));
    }

    private void checkClaims() {
        checkCycles(parents(dataset.claims(), Claim::id, Claim::partOf));
    }

    /// Reports every record that contains itself by way of its parents, each ring at its first
    /// record.
    private void checkCycles(Map<String, String> parents) {
        Set<String> cleared = new HashSet<>();
        for (String start : parents.keySet()) {
            Set<String> path = new HashSet<>();
            String at = start;
            while (at != null && !cleared.contains(at) && path.add(at)) {
                at = parents.get(at);
            }
            if (at != null && !cleared.contains(at)) {
                report(at, Rule.PART_OF_CYCLE, at);
            }
            cleared.addAll(path);
        }
    }

    private static <T> Map<String, String> parents(
            List<T> records, Function<T, String> id, Function<T, Optional<String>> partOf) {
        Map<String, String> parents = new HashMap<>();
        for (T each : records) {
            partOf.apply(each).ifPresent(parent -> parents.put(id.apply(each), parent));
        }
        return parents;
    }

    private void checkPledge() {
        Set<String> parts = new HashSet<>();
        for (String part : dataset.pledge().parts()) {
            if (!parts.add(part)) {
                report(dataset.pledge().id(), Rule.PLEDGE_PART, part);
            }
        }
        for (Programme programme : dataset.programmes()) {
            if (programme.inPledge() != parts.contains(programme.id())) {
                report(programme.id(), Rule.PLEDGE_PART, programme.id());
            }
        }
    }

    private void checkRulings() {
        Map<String, Claim> claims = byId(dataset.claims(), Claim::id);
        for (Ruling ruling : dataset.rulings()) {
            Claim claim = claims.get(ruling.claim());
            if (claim != null && !answers(claim, ruling)) {
                String phase = Kinds.kebab(ruling.phase());
                ledger.report(
                        ledger.at(EvidenceMapping.question(ruling.about(), ruling.phase())),
                        Rule.RULING_CLAIM,
                        "\"" + claim.id() + "\"",
                        claim.id(),
                        ruling.about(),
                        phase);
            }
        }
    }

    private void checkMilestones() {
        Map<String, Milestone> milestones = byId(dataset.milestones(), Milestone::id);
        for (Milestone milestone : dataset.milestones()) {
            Optional<Milestone> plan = milestone.follows().map(milestones::get);
            if (plan.filter(p -> !canFollow(milestone, p)).isPresent()) {
                report(milestone.id(), Rule.FOLLOWED_PLAN, milestone.id(), plan.get().id());
            }
        }
    }

    private static boolean canFollow(Milestone milestone, Milestone plan) {
        return !plan.met() && plan.said().compareTo(milestone.said()) < 0;
    }

    private static boolean answers(Claim claim, Ruling ruling) {
        return claim.about().equals(ruling.about())
                && claim.phase().equals(Optional.of(ruling.phase()));
    }

    private void report(String id, Rule rule, Object... arguments) {
        ledger.report(ledger.at(id), rule, "\"" + id + "\"", arguments);
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        return records.stream().collect(toMap(id, Function.identity(), (first, _) -> first));
    }
}
