package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.time.Clock;

/// The figures of one day after another, each day only those that a report has changed.
final class Succession {
    private final Dataset dataset;

    /// What each lot and programme is part of, by its id.
    private final Map<String, String> within = new HashMap<>();

    private Optional<Resolution> last = Optional.empty();

    Succession(Dataset dataset) {
        this.dataset = dataset;
        for (Programme programme : dataset.programmes()) {
            within.put(programme.id(), dataset.pledge().id());
        }
        for (Lot lot : dataset.lots()) {
            within.put(lot.id(), lot.partOf().orElse(lot.programme()));
        }
    }

    /// Goes on to a later day.
    ///
    /// @return what is not as on the day before, the pledge first, then programmes, then lots; on
    ///   the first day everything. How long ago each was confirmed may be that of a day before.
    List<PhaseFigures> advance(LocalDate day) {
        Visibility visibility = new Visibility(dataset, Clock.at(day));
        Set<String> changed =
                last.map(before -> changed(before.visibility(), visibility)).orElseGet(this::all);
        Resolution resolution =
                last.map(before -> before.later(visibility, changed))
                        .orElseGet(() -> new Resolution(visibility, Scope.PLEDGE));
        last = Optional.of(resolution);
        List<PhaseFigures> figures = new ArrayList<>();
        if (changed.contains(dataset.pledge().id())) {
            figures.add(resolution.pledge());
        }
        dataset.programmes().stream()
                .filter(programme -> changed.contains(programme.id()))
                .map(resolution::programme)
                .forEach(figures::add);
        dataset.lots().stream()
                .filter(lot -> changed.contains(lot.id()))
                .map(resolution::lot)
                .forEach(figures::add);
        return figures;
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(within.keySet());
        all.add(dataset.pledge().id());
        return all;
    }

    /// A claim changes what it is about when it becomes known and whenever another of its sources
    /// does, which may put it before others; a milestone lets it be heard of.
    private Set<String> changed(Visibility before, Visibility now) {
        Set<String> changed = new HashSet<>();
        for (Claim claim : dataset.claims()) {
            if (now.sees(claim)
                    && (!before.sees(claim)
                            || before.publicCount(claim) != now.publicCount(claim))) {
                add(claim.about(), changed);
            }
        }
        for (Milestone milestone : dataset.milestones()) {
            if (now.sees(milestone) && !before.sees(milestone)) {
                add(milestone.about(), changed);
            }
        }
        return changed;
    }

    private void add(String id, Set<String> changed) {
        Optional<String> next = Optional.of(id);
        while (next.filter(changed::add).isPresent()) {
            next = next.map(within::get);
        }
    }
}
