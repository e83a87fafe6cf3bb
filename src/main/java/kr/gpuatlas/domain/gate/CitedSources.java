package kr.gpuatlas.domain.gate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;

/// The sources that some record of a dataset names.
final class CitedSources {
    private CitedSources() {}

    static Set<String> of(Dataset dataset) {
        Stream<Collection<String>> lists =
                Stream.of(
                                dataset.claims().stream().map(Claim::sources),
                                dataset.milestones().stream().map(Milestone::sources),
                                dataset.constants().stream().map(Constant::sources),
                                dataset.partners().stream().map(Partner::sources),
                                dataset.sites().stream().map(Site::sources),
                                dataset.programmes().stream()
                                        .flatMap(programme -> programme.roles().stream())
                                        .map(Programme.Role::sources),
                                dataset.conflicts().stream()
                                        .flatMap(conflict -> conflict.positions().stream())
                                        .map(Conflict.Position::sources))
                        .flatMap(all -> all);
        return Stream.concat(
                        lists.flatMap(Collection::stream),
                        dataset.sites().stream().flatMap(site -> site.coordinates().stream()))
                .collect(Collectors.toSet());
    }
}
