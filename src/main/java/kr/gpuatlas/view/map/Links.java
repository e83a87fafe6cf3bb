package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.view.Selection;

/// Finds which headquarters and sites belong together, for what is selected.
final class Links {
    private final Dataset dataset;
    private final List<SiteMark> marks;

    private Links(Dataset dataset, List<SiteMark> marks) {
        this.dataset = dataset;
        this.marks = marks;
    }

    /// From the headquarters of an organisation to a site of its own.
    record Link(String headquarters, String site) {}

    /// The links of what is selected; none where nothing is.
    static List<Link> of(Optional<Selection> selection, List<SiteMark> marks, Dataset dataset) {
        Links links = new Links(dataset, marks);
        return selection.map(links::links).orElse(List.of());
    }

    private List<Link> links(Selection selection) {
        Optional<String> lead =
                selection.kind() == Selection.Kind.PROGRAMME
                        ? dataset.programme(selection.id()).map(Programme::lead)
                        : Optional.empty();
        List<Link> found = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (SiteMark mark : marks) {
            boolean isSite =
                    mark.selected()
                            && !mark.isGhost()
                            && mark.site().precision() != Precision.HEADQUARTERS;
            if (isSite && linked.add(mark.site().id())) {
                headquarters(mark.site().partner())
                        .or(() -> lead.flatMap(this::headquarters))
                        .ifPresent(id -> found.add(new Link(id, mark.site().id())));
            }
        }
        return found;
    }

    /// The site of an organisation's headquarters, if it is on the map.
    private Optional<String> headquarters(String partner) {
        return dataset.partner(partner)
                .flatMap(Partner::headquarters)
                .filter(id -> marks.stream().anyMatch(mark -> mark.site().id().equals(id)));
    }
}
