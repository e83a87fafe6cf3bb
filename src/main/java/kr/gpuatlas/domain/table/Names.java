package kr.gpuatlas.domain.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.wording.Wording;

/// Looks up, for the rows of one listing, what ids are called and which conflicts are open.
final class Names {
    private final Dataset dataset;
    private final Visibility visibility;
    private final ProvinceLookup provinces;
    private final Map<String, Set<String>> conflicts = new HashMap<>();

    Names(Figures figures, ProvinceLookup provinces) {
        this.dataset = figures.dataset();
        this.visibility = figures.visibility();
        this.provinces = provinces;
        visibility.openConflicts().forEach(this::note);
    }

    private void note(Conflict conflict) {
        for (Conflict.Position position : visibility.publicPositions(conflict)) {
            for (String claim : position.claims()) {
                conflicts.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(conflict.id());
            }
        }
    }

    /// A phrase in both languages.
    static Text both(Function<Wording, String> phrase) {
        return new Text(
                phrase.apply(Wording.in(Language.KO)), phrase.apply(Wording.in(Language.EN)));
    }

    /// Names side by side; absent when there are none.
    static Optional<Text> joined(Collection<Text> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Text(
                                names.stream()
                                        .map(Text::ko)
                                        .distinct()
                                        .collect(Collectors.joining(" · ")),
                                names.stream()
                                        .map(Text::en)
                                        .distinct()
                                        .collect(Collectors.joining(" · "))));
    }

    /// The pledge's, a programme's or a lot's name.
    Text of(String about) {
        return dataset.programme(about)
                .map(Programme::name)
                .or(() -> dataset.lot(about).map(Lot::name))
                .orElseGet(() -> dataset.pledge().name());
    }

    /// Who runs the lot, or leads the programme.
    Optional<Text> partnerOf(String about) {
        return dataset.lot(about)
                .flatMap(Lot::operator)
                .or(() -> dataset.programmeOf(about).map(Programme::lead))
                .flatMap(this::partner);
    }

    Optional<Text> partner(String id) {
        return dataset.partner(id).map(Partner::name);
    }

    /// Where it stands today.
    List<Site> sitesHolding(String about) {
        return dataset.sites().stream()
                .filter(site -> site.holds().contains(about))
                .filter(site -> visibility.presence(site) == Site.Presence.CURRENT)
                .toList();
    }

    Optional<Text> province(Collection<Site> sites) {
        List<Text> names = new ArrayList<>();
        for (Site site : sites) {
            site.position()
                    .flatMap(at -> provinces.provinceAt(at, visibility.clock().asOf()))
                    .map(code -> provinces.name(code, visibility.clock().asOf()))
                    .ifPresent(names::add);
        }
        return joined(names);
    }

    List<Source> sources(Collection<String> ids) {
        return visibility.publicSources(List.copyOf(ids));
    }

    /// The ids of the open conflicts in which one of these takes a side.
    List<String> conflicts(Stream<String> claims) {
        return claims.flatMap(claim -> conflicts.getOrDefault(claim, Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
