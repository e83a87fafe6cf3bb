package kr.gpuatlas.domain.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;

/// What a filter lets through, in the order of the cards.
///
/// @param major programmes with a full card
/// @param others the other programmes
/// @param sites what somebody has put on the map by that day; a superseded one as a ghost
/// @param unplaced sites that exist somewhere nobody has announced
public record Shown(
        List<Programme> major,
        List<Programme> others,
        List<Partner> partners,
        List<Place> sites,
        List<Place> unplaced) {
    public Shown {
        major = List.copyOf(major);
        others = List.copyOf(others);
        partners = List.copyOf(partners);
        sites = List.copyOf(sites);
        unplaced = List.copyOf(unplaced);
    }

    /// A site, and where it stands in its life: current or a ghost.
    public record Place(Site site, Site.Presence presence) {}

    public static Shown of(
            Figures figures,
            Filter filter,
            CardOrder order,
            Language language,
            ProvinceLookup provinces) {
        Sieve sieve = new Sieve(figures, filter, provinces);
        Ranking ranking = new Ranking(figures, order, language);
        List<Programme> programmes = ranking.programmes(sieve.programmes());
        List<Place> places = sieve.places();
        return new Shown(
                programmes.stream().filter(Programme::major).toList(),
                programmes.stream().filter(programme -> !programme.major()).toList(),
                ranking.partners(sieve.partners()),
                places.stream().filter(place -> place.site().position().isPresent()).toList(),
                places.stream().filter(place -> place.site().position().isEmpty()).toList());
    }

    /// Which sites a filter lets through, for datasets that have too many to list.
    public static Predicate<Site> sites(Figures figures, Filter filter, ProvinceLookup provinces) {
        return new Sieve(figures, filter, provinces).sites();
    }

    /// All programmes shown, those with a full card first.
    public Stream<Programme> programmes() {
        return Stream.concat(major.stream(), others.stream());
    }
}
