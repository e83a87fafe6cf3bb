package kr.gpuatlas.view.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Does what the cards ask and keeps a note of it.
final class Recorder implements CardsView.Actions {
    final List<Selection> visited = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();
    final List<String> explained = new ArrayList<>();

    private final AtlasModel model;

    Recorder(AtlasModel model) {
        this.model = model;
    }

    @Override
    public void select(Optional<Selection> selection) {
        model.change("select", view -> view.withSelection(selection));
    }

    @Override
    public void goTo(Selection selection) {
        visited.add(selection);
        select(Optional.of(selection));
    }

    @Override
    public void filter(Filter filter) {
        filters.add(filter);
        model.change("filter", view -> view.withFilter(filter));
    }

    @Override
    public void order(CardOrder order) {
        model.change("order", view -> view.withOrder(order));
    }

    @Override
    public void explain(String figureId) {
        explained.add(figureId);
    }
}
