package kr.gpuatlas.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.search.Hit;
import kr.gpuatlas.domain.search.Search;
import org.jspecify.annotations.Nullable;

/// Applies one filter: a thing passes when it passes every criterion that is set.
///
/// A partner passes sectors and phases through any of its programmes. A site passes phases through
/// what it holds, and through its programmes when nobody says what it holds. Programmes and
/// partners pass provinces through the sites that stand there now.
final class Sieve {
    private final Figures figures;
    private final Dataset dataset;
    private final Filter filter;
    private final ProvinceLookup provinces;
    private final Optional<Search> search;
    private final Map<String, Programme> programmesById;
    private final Set<String> phased;
    private @Nullable List<Site> standing;

    Sieve(Figures figures, Filter filter, ProvinceLookup provinces) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.filter = filter;
        this.provinces = provinces;
        this.search =
                Optional.of(filter.query()).filter(q -> !q.isBlank()).map(_ -> Search.of(dataset));
        this.programmesById =
                dataset.programmes().stream()
                        .collect(Collectors.toMap(Programme::id, Function.identity()));
        this.phased = filter.phases().isEmpty() ? Set.of() : phased();
    }

    /// The sites that stand in one of the provinces now.
    private List<Site> standing() {
        List<Site> known = standing;
        if (known == null) {
            known = dataset.sites().stream().filter(this::standsInProvince).toList();
            standing = known;
        }
        return known;
    }

    /// Ids of the programmes and lots that have a figure in one of the phases; a programme also has
    /// those of its lots.
    private Set<String> phased() {
        Set<String> ids = new HashSet<>();
        for (Lot lot : dataset.lots()) {
            if (hasPhase(lot.id())) {
                ids.add(lot.id());
                ids.add(lot.programme());
            }
        }
        dataset.programmes().stream().map(Programme::id).filter(this::hasPhase).forEach(ids::add);
        return ids;
    }

    private boolean hasPhase(String id) {
        return figures.about(id).reported().anyMatch(f -> filter.phases().contains(f.phase()));
    }

    List<Programme> programmes() {
        Predicate<String> found = found(Hit.Kind.PROGRAMME);
        return dataset.programmes().stream()
                .filter(this::hasSectorAndPhase)
                .filter(p -> inProvince(site -> site.programmes().contains(p.id())))
                .filter(p -> found.test(p.id()))
                .toList();
    }

    List<Partner> partners() {
        Predicate<String> found = found(Hit.Kind.PARTNER);
        return dataset.partners().stream()
                .filter(this::hasSectorAndPhase)
                .filter(p -> inProvince(site -> belongs(site, p)))
                .filter(p -> found.test(p.id()))
                .toList();
    }

    List<Shown.Place> places() {
        return dataset.sites().stream()
                .filter(sites())
                .map(site -> new Shown.Place(site, figures.visibility().presence(site)))
                .toList();
    }

    /// Whether a site is on the map, or known without a place, and passes.
    Predicate<Site> sites() {
        Predicate<Site> placed = figures.visibility()::isPlaced;
        if (filter.isNone()) {
            return placed;
        }
        Predicate<String> found = found(Hit.Kind.SITE);
        return placed.and(this::hasSector)
                .and(this::hasPhase)
                .and(site -> filter.provinces().isEmpty() || isInProvince(site))
                .and(site -> found.test(site.id()));
    }

    private boolean hasSectorAndPhase(Programme programme) {
        return hasSector(programme)
                && (filter.phases().isEmpty() || phased.contains(programme.id()));
    }

    private boolean hasSectorAndPhase(Partner partner) {
        return (filter.sectors().isEmpty() && filter.phases().isEmpty())
                || dataset.programmes().stream()
                        .filter(programme -> programme.involves(partner.id()))
                        .anyMatch(this::hasSectorAndPhase);
    }

    private boolean hasSector(Programme programme) {
        return filter.sectors().isEmpty() || filter.sectors().contains(programme.sector());
    }

    private boolean hasSector(Site site) {
        return filter.sectors().isEmpty()
                || site.programmes().stream()
                        .flatMap(id -> Stream.ofNullable(programmesById.get(id)))
                        .anyMatch(this::hasSector);
    }

    private boolean hasPhase(Site site) {
        List<String> held = site.holds().isEmpty() ? site.programmes() : site.holds();
        return filter.phases().isEmpty() || held.stream().anyMatch(phased::contains);
    }

    private static boolean belongs(Site site, Partner partner) {
        return site.partner().equals(partner.id())
                || partner.headquarters().filter(site.id()::equals).isPresent();
    }

    private boolean inProvince(Predicate<Site> own) {
        return filter.provinces().isEmpty() || standing().stream().anyMatch(own);
    }

    private boolean standsInProvince(Site site) {
        return figures.visibility().presence(site) == Site.Presence.CURRENT && isInProvince(site);
    }

    private boolean isInProvince(Site site) {
        return site.position()
                .flatMap(position -> provinces.provinceAt(position, figures.clock().asOf()))
                .filter(filter.provinces()::contains)
                .isPresent();
    }

    private Predicate<String> found(Hit.Kind kind) {
        return search.map(s -> s.ids(kind, filter.query(), figures.visibility()))
                .<Predicate<String>>map(ids -> ids::contains)
                .orElse(_ -> true);
    }
}
