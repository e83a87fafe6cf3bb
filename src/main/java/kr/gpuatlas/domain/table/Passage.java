package kr.gpuatlas.domain.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;

/// What one view lets through; what is said of the pledge as a whole passes only an empty filter.
final class Passage {
    private final Figures figures;
    private final Shown shown;
    private final boolean everything;
    private final Set<String> programmes;

    Passage(Figures figures, ViewState view, ProvinceLookup provinces) {
        this.figures = figures;
        this.shown = Shown.of(figures, view.filter(), view.order(), view.language(), provinces);
        this.everything = view.filter().isNone();
        this.programmes = shown.programmes().map(Programme::id).collect(Collectors.toSet());
    }

    Figures figures() {
        return figures;
    }

    Visibility visibility() {
        return figures.visibility();
    }

    boolean passesWhole() {
        return everything;
    }

    Stream<Programme> programmes() {
        return shown.programmes();
    }

    Stream<Lot> lots(Programme programme) {
        return figures.dataset().lots().stream()
                .filter(lot -> lot.programme().equals(programme.id()));
    }

    /// Those on the map, then those nobody has placed.
    Stream<Shown.Place> places() {
        return Stream.concat(shown.sites().stream(), shown.unplaced().stream());
    }

    Stream<Claim> claims() {
        return visibility().claims().stream().filter(claim -> passes(claim.about()));
    }

    Stream<Milestone> milestones() {
        return visibility().milestones().stream().filter(event -> passes(event.about()));
    }

    private boolean passes(String about) {
        return everything
                || figures.dataset()
                        .programmeOf(about)
                        .filter(programme -> programmes.contains(programme.id()))
                        .isPresent();
    }

    /// All that are public; under a filter those that what passes rests on.
    List<Source> sources() {
        Set<String> cited = new HashSet<>();
        if (!everything) {
            claims().forEach(claim -> cited.addAll(claim.sources()));
            milestones().forEach(event -> cited.addAll(event.sources()));
            places().forEach(place -> cited.addAll(place.site().sources()));
        }
        return figures.dataset().sources().stream()
                .filter(visibility()::isPublished)
                .filter(source -> everything || cited.contains(source.id()))
                .toList();
    }
}
