package kr.gpuatlas.view.map;

import java.util.Optional;
import java.util.OptionalInt;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;

/// Makes the crowd of a large dataset for each state of the view, anew only as far as that changes
/// it.
final class Crowds {
    /// With more sites than this, markers are drawn into one picture instead of being nodes.
    static final int MOST_NODES = 1000;

    private final ProvinceLookup provinces;
    private Optional<Ground> ground = Optional.empty();
    private Optional<Looks> looks = Optional.empty();

    Crowds(ProvinceLookup provinces) {
        this.provinces = provinces;
    }

    private record Ground(Dataset dataset, CrowdGround columns) {}

    /// What the looks of all sites were made for.
    ///
    /// @param group the selected programme or partner
    private record Looks(
            Figures figures, Filter filter, Optional<Selection> group, CrowdLooks all) {}

    /// Empty for a dataset whose sites can be nodes.
    Optional<Crowd> of(Figures figures, ViewState view) {
        Dataset dataset = figures.dataset();
        if (dataset.sites().size() <= MOST_NODES) {
            ground = Optional.empty();
            looks = Optional.empty();
            return Optional.empty();
        }
        CrowdGround columns = ground(dataset);
        return Optional.of(
                new Crowd(
                        columns,
                        new SiteMarks(figures, view, provinces),
                        looks(figures, view, columns),
                        site(view, dataset).map(columns::point).orElseGet(OptionalInt::empty)));
    }

    @SuppressWarnings("ReferenceEquality")
    private CrowdGround ground(Dataset dataset) {
        Ground current =
                ground.filter(known -> known.dataset() == dataset)
                        .orElseGet(() -> new Ground(dataset, new CrowdGround(dataset)));
        ground = Optional.of(current);
        return current.columns();
    }

    @SuppressWarnings("ReferenceEquality")
    private CrowdLooks looks(Figures figures, ViewState view, CrowdGround columns) {
        Optional<Selection> group = view.selection().filter(Crowds::isGroup);
        Looks current =
                looks.filter(known -> known.figures() == figures)
                        .filter(known -> known.filter().equals(view.filter()))
                        .filter(known -> known.group().equals(group))
                        .orElseGet(() ->
                                new Looks(
                                        figures,
                                        view.filter(),
                                        group,
                                        made(figures, view.withSelection(group), columns)));
        looks = Optional.of(current);
        return current.all();
    }

    private CrowdLooks made(Figures figures, ViewState view, CrowdGround columns) {
        return new CrowdLooks(
                columns,
                new SiteMarks(figures, view, provinces),
                Math.toIntExact(figures.visibility().day().toEpochDay()),
                Optional.of(view.filter())
                        .filter(filter -> !filter.isNone())
                        .map(filter -> Shown.sites(figures, filter, provinces)));
    }

    private static boolean isGroup(Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME, PARTNER -> true;
            case SITE, PROVINCE -> false;
        };
    }

    private static Optional<Site> site(
            ViewState view, Dataset dataset) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.SITE)
                .flatMap(selection -> dataset.site(selection.id()));
    }
}
