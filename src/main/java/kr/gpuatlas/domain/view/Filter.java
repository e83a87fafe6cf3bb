package kr.gpuatlas.domain.view;

import java.util.Set;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Sector;

/// Which programmes, partners and sites are shown; an empty set lets everything through.
///
/// @param phases shows what has a figure in at least one of them
/// @param provinces ISO 3166-2 codes; shows what has a site in one of them
/// @param query words typed into the search field
public record Filter(Set<Sector> sectors, Set<Phase> phases, Set<String> provinces, String query) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), "");

    public Filter {
        sectors = Set.copyOf(sectors);
        phases = Set.copyOf(phases);
        provinces = Set.copyOf(provinces);
        query = query.strip();
    }

    public Filter withSectors(Set<Sector> chosen) {
        return new Filter(chosen, phases, provinces, query);
    }

    public Filter withPhases(Set<Phase> chosen) {
        return new Filter(sectors, chosen, provinces, query);
    }

    public Filter withProvinces(Set<String> chosen) {
        return new Filter(sectors, phases, chosen, query);
    }

    public Filter withQuery(String words) {
        return new Filter(sectors, phases, provinces, words);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
