package kr.gpuatlas.view.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Does what the hero and the board ask and keeps a note of it.
final class Recorder implements HeroView.Actions {
    final List<Optional<Selection>> selected = new ArrayList<>();
    final List<String> explained = new ArrayList<>();

    private final AtlasModel model;

    Recorder(AtlasModel model) {
        this.model = model;
    }

    @Override
    public void select(Optional<Selection> selection) {
        selected.add(selection);
        model.change("select", view -> view.withSelection(selection));
    }

    @Override
    public void explain(String figureId) {
        explained.add(figureId);
    }
}
