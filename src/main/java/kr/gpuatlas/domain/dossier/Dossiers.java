package kr.gpuatlas.domain.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.dossier.Gathering.Head;
import kr.gpuatlas.domain.dossier.Gathering.Reach;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;

/// Opens the dossier of the pledge, a programme, a partner, a site or a province.
public final class Dossiers {
    private static final String NO_MONOGRAM = "–";

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
        return pledge(monogram, dataset.pledge().name(), subtitle);
    }

    /// The same under another title, for a day before it was made.
    public Dossier pledge(Text monogram, Text title, Text subtitle) {
        Dossier own =
                gathering.gather(
                        new Head(monogram, title, subtitle),
                        pledgeReach(),
                        figures.national(),
                        dataset.pledge().parts().stream().map(figures::about).toList(),
                        List.of());
        return own.reported(
                Stream.concat(
                                own.lastReport().stream(),
                                dataset.pledge().parts().stream()
                                        .flatMap(part -> dataset.programme(part).stream())
                                        .flatMap(part -> brief(part).lastReport().stream()))
                        .max(LocalDate::compareTo));
    }

    /// The conflicts that the dossier of the pledge has.
    public List<Conflict> pledgeConflicts() {
        return gathering.conflicts(pledgeReach());
    }

    private Reach pledgeReach() {
        return Reach.of(Set.of(dataset.pledge().id()));
    }

    public Optional<Dossier> programme(String id) {
        return dataset.programme(id).map(this::open);
    }

    /// The little of a programme's dossier that its card says.
    public Brief brief(Programme programme) {
        return gathering.brief(reach(programme), lots(programme));
    }

    private Reach reach(Programme programme) {
        Set<String> about =
                dataset.lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .map(Lot::id)
                        .collect(Collectors.toCollection(HashSet::new));
        about.add(programme.id());
        return Reach.of(about);
    }

    private List<PhaseFigures> lots(Programme programme) {
        return gathering.lots(lot -> lot.programme().equals(programme.id()));
    }

    private Dossier open(Programme programme) {
        return gathering.gather(
                new Head(programme.monogram(), programme.name(), programme.aim()),
                reach(programme),
                figures.about(programme.id()),
                lots(programme),
                gathering.memberships(programme::equals, partner -> true));
    }

    public Optional<Dossier> partner(String id) {
        return dataset.partner(id).map(this::open);
    }

    /// The little of a partner's dossier that its card says.
    public Brief brief(Partner partner) {
        return gathering.brief(reach(partner), lots(partner));
    }

    private Reach reach(Partner partner) {
        Set<String> about =
                dataset.lots().stream()
                        .filter(lot -> lot.operator().filter(partner.id()::equals).isPresent())
                        .map(Lot::id)
                        .collect(Collectors.toCollection(HashSet::new));
        about.add(partner.id());
        partner.headquarters().ifPresent(about::add);
        return Reach.of(about)
                .or(
                        claim -> claim.partner().filter(partner.id()::equals).isPresent(),
                        event -> event.partner().filter(partner.id()::equals).isPresent());
    }

    private List<PhaseFigures> lots(Partner partner) {
        return gathering.lots(lot -> lot.operator().filter(partner.id()::equals).isPresent());
    }

    private Dossier open(Partner partner) {
        return gathering.gather(
                new Head(partner.monogram(), partner.name(), partner.role()),
                reach(partner),
                new PhaseFigures(partner.id(), Map.of()),
                lots(partner),
                gathering.memberships(programme -> true, partner.id()::equals));
    }

    public Optional<Dossier> site(String id) {
        return dataset.site(id).map(this::open);
    }

    /// A place something has moved away from holds nothing any more.
    private Dossier open(Site site) {
        Text monogram =
                dataset.partner(site.partner())
                        .map(Partner::monogram)
                        .orElse(new Text(NO_MONOGRAM, NO_MONOGRAM));
        List<String> held = presence(site) == Site.Presence.CURRENT ? site.holds() : List.of();
        boolean whole = held.size() == 1;
        return gathering.gather(
                new Head(monogram, site.name(), site.place()),
                at(Set.of(site.id()), site.holds())
                        .at(other -> other.equals(site) || sharesWith(site, other)),
                whole ? figures.about(held.getFirst()) : new PhaseFigures(site.id(), Map.of()),
                whole ? List.of() : held.stream().map(figures::about).toList(),
                gathering.memberships(
                        programme -> site.programmes().contains(programme.id()),
                        site.partner()::equals));
    }

    private static boolean sharesWith(Site site, Site other) {
        return other.holds().stream().anyMatch(site.holds()::contains);
    }

    /// What stands, or stood, in a province on the day.
    ///
    /// The figures of what its sites hold are listed one by one and never added: a lot may lie
    /// within a programme that another site holds.
    ///
    /// @param code of the province, as `provinces` gives it
    public Dossier province(String code, Text name, ProvinceLookup provinces) {
        List<Site> sites =
                dataset.sites().stream()
                        .filter(figures.visibility()::isPlaced)
                        .filter(site -> lies(site, code, provinces))
                        .toList();
        List<String> held =
                sites.stream()
                        .filter(site -> presence(site) == Site.Presence.CURRENT)
                        .flatMap(site -> site.holds().stream())
                        .distinct()
                        .toList();
        Set<String> ids = sites.stream().map(Site::id).collect(Collectors.toSet());
        String letters = code.substring(code.indexOf('-') + 1);
        return gathering.gather(
                new Head(new Text(letters, letters), name, names(sites).orElse(name)),
                at(ids, held).at(sites::contains),
                new PhaseFigures(code, Map.of()),
                held.stream().map(figures::about).toList(),
                List.of());
    }

    private boolean lies(Site site, String code, ProvinceLookup provinces) {
        return site.position()
                .flatMap(at -> provinces.provinceAt(at, figures.clock().asOf()))
                .filter(code::equals)
                .isPresent();
    }

    private Site.Presence presence(Site site) {
        return figures.visibility().presence(site);
    }

    private Optional<Text> names(List<Site> sites) {
        List<Text> names =
                sites.stream()
                        .filter(site -> presence(site) == Site.Presence.CURRENT)
                        .map(Site::shortName)
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(joined(names));
    }

    private static Text joined(List<Text> names) {
        return new Text(
                names.stream().map(Text::ko).collect(Collectors.joining(" · ")),
                names.stream().map(Text::en).collect(Collectors.joining(" · ")));
    }

    /// What speaks of some sites: by their ids, or of a lot they hold. A programme they hold brings
    /// its conflicts and open questions, but not what is said of it elsewhere.
    private Reach at(Set<String> sites, List<String> held) {
        Set<String> about = new HashSet<>(held);
        about.removeIf(id -> dataset.programme(id).isPresent());
        about.addAll(sites);
        return Reach.of(about)
                .or(
                        claim -> claim.site().filter(sites::contains).isPresent(),
                        event -> event.site().filter(sites::contains).isPresent())
                .knownAs(Set.copyOf(held));
    }
}
