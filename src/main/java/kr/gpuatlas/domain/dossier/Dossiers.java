package kr.gpuatlas.domain.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.dossier.Gathering.Head;
import kr.gpuatlas.domain.dossier.Gathering.Reach;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;

/// Opens the dossier of the pledge, a programme, a partner or a site.
public final class Dossiers {
    private final Figures figures;
    private final Dataset dataset;
    private final Gathering gathering;

    public Dossiers(Figures figures) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.gathering = new Gathering(figures);
    }

    /// The pledge as a whole, its parts in place of lots.
    public Dossier pledge(Text monogram, Text subtitle) {
        String id = dataset.pledge().id();
        return gathering.gather(
                new Head(monogram, dataset.pledge().name(), subtitle),
                Reach.of(Set.of(id)),
                figures.national(),
                dataset.pledge().parts().stream().map(figures::about).toList(),
                List.of());
    }

    public Optional<Dossier> programme(String id) {
        return dataset.programme(id).map(this::open);
    }

    private Dossier open(Programme programme) {
        Set<String> about =
                dataset.lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .map(Lot::id)
                        .collect(Collectors.toCollection(HashSet::new));
        about.add(programme.id());
        return gathering.gather(
                new Head(programme.monogram(), programme.name(), programme.aim()),
                Reach.of(about),
                figures.about(programme.id()),
                gathering.lots(lot -> lot.programme().equals(programme.id())),
                gathering.memberships(programme::equals, partner -> true));
    }

    public Optional<Dossier> partner(String id) {
        return dataset.partner(id).map(this::open);
    }

    private Dossier open(Partner partner) {
        Set<String> about =
                dataset.lots().stream()
                        .filter(lot -> lot.operator().filter(partner.id()::equals).isPresent())
                        .map(Lot::id)
                        .collect(Collectors.toCollection(HashSet::new));
        about.add(partner.id());
        partner.headquarters().ifPresent(about::add);
        return gathering.gather(
                new Head(partner.monogram(), partner.name(), partner.role()),
                Reach.of(about)
                        .or(
                                claim -> claim.partner().filter(partner.id()::equals).isPresent(),
                                event -> event.partner().filter(partner.id()::equals).isPresent()),
                new PhaseFigures(partner.id(), Map.of()),
                gathering.lots(
                        lot -> lot.operator().filter(partner.id()::equals).isPresent()),
                gathering.memberships(programme -> true, partner.id()::equals));
    }

    public Optional<Dossier> site(String id) {
        return dataset.site(id).map(this::open);
    }

    private Dossier open(Site site) {
        Set<String> about = new HashSet<>(site.holds());
        about.removeIf(held -> dataset.programme(held).isPresent());
        about.add(site.id());
        Text monogram =
                dataset.partner(site.partner())
                        .map(Partner::monogram)
                        .orElse(new Text("–", "–"));
        PhaseFigures held =
                site.holds().size() == 1
                        ? figures.about(site.holds().getFirst())
                        : new PhaseFigures(site.id(), Map.of());
        return gathering.gather(
                new Head(monogram, site.name(), site.place()),
                Reach.of(about)
                        .or(
                                claim -> claim.site().filter(site.id()::equals).isPresent(),
                                event -> event.site().filter(site.id()::equals).isPresent()),
                held,
                site.holds().size() > 1
                        ? site.holds().stream().map(figures::about).toList()
                        : List.of(),
                gathering.memberships(
                        programme -> site.programmes().contains(programme.id()),
                        site.partner()::equals));
    }
}
