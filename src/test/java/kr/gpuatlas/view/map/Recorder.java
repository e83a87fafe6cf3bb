package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Does what the map asks and keeps a note of it.
final class Recorder implements MapView.Actions {
    final List<Optional<Selection>> selected = new ArrayList<>();
    final List<String> explained = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    int removed;

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
    public void moveCamera(Camera camera) {
        model.sweep("map", view -> view.withCamera(camera));
    }

    @Override
    public void settleCamera() {
        model.views().settle();
    }

    @Override
    public void layer(Layer layer) {
        model.change("layer", view -> view.withLayer(layer));
    }

    @Override
    public void removeOverlay() {
        removed++;
    }

    @Override
    public void explain(String figureId) {
        explained.add(figureId);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
