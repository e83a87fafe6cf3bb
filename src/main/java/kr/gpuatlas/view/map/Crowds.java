package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;

/// Makes the crowd of a large dataset for each state of the view, anew only as far as that changes
/// it.
final class Crowds {
    /// With more sites than this, markers are drawn into one picture instead of being nodes.
    private static final int MOST_NODES = 1000;

    private final int mostNodes;
    private Optional<Ground> ground = Optional.empty();
    private Optional<Looks> looks = Optional.empty();
    private Optional<Unplaced> unplaced = Optional.empty();

    Crowds() {
        this(MOST_NODES);
    }

    /// @param mostNodes with more sites there is a crowd
    Crowds(int mostNodes) {
        this.mostNodes = mostNodes;
    }

    private record Ground(Dataset dataset, CrowdGround columns) {}

    /// What the looks of all sites were made for.
    ///
    /// @param group the selected programme or partner
    private record Looks(
            Figures figures,
            Filter filter,
            Layer layer,
            Optional<Selection> group,
            CrowdLooks all) {}

    private record Unplaced(Figures figures, Layer layer, List<TrayRow> rows) {}

    /// Empty for a dataset whose sites can be nodes.
    Optional<Crowd> of(Figures figures, ViewState view, ProvinceLookup provinces) {
        Dataset dataset = figures.dataset();
        if (dataset.sites().size() <= mostNodes) {
            ground = Optional.empty();
            looks = Optional.empty();
            return Optional.empty();
        }
        CrowdGround columns = ground(dataset);
        return Optional.of(
                new Crowd(
                        columns,
                        new SiteMarks(figures, view, provinces),
                        looks(figures, view, columns, provinces),
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
    private CrowdLooks looks(
            Figures figures, ViewState view, CrowdGround columns, ProvinceLookup provinces) {
        Optional<Selection> group = view.selection().filter(Crowds::isGroup);
        Looks current =
                looks.filter(known -> known.figures() == figures)
                        .filter(known -> known.filter().equals(view.filter()))
                        .filter(known -> known.layer() == view.layer())
                        .filter(known -> known.group().equals(group))
                        .orElseGet(() ->
                                new Looks(
                                        figures,
                                        view.filter(),
                                        view.layer(),
                                        group,
                                        made(
                                                figures,
                                                view.withSelection(group),
                                                columns,
                                                provinces)));
        looks = Optional.of(current);
        return current.all();
    }

    private static CrowdLooks made(
            Figures figures, ViewState view, CrowdGround columns, ProvinceLookup provinces) {
        return new CrowdLooks(
                columns,
                new SiteMarks(figures, view, provinces),
                Math.toIntExact(figures.visibility().day().toEpochDay()),
                Optional.of(view.filter())
                        .filter(filter -> !filter.isNone())
                        .map(filter -> Shown.sites(figures, filter, provinces)));
    }

    /// What has no published place; it does not change with the selection.
    @SuppressWarnings("ReferenceEquality")
    List<TrayRow> unplaced(Figures figures, Layer layer) {
        Unplaced current =
                unplaced.filter(known -> known.figures() == figures && known.layer() == layer)
                        .orElseGet(() -> new Unplaced(figures, layer, TrayRows.of(figures, layer)));
        unplaced = Optional.of(current);
        return current.rows();
    }

    private static boolean isGroup(Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME, PARTNER -> true;
            case SITE, PROVINCE -> false;
        };
    }

    private static Optional<Site> site(ViewState view, Dataset dataset) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.SITE)
                .flatMap(selection -> dataset.site(selection.id()));
    }
}
