package kr.gpuatlas.bench;

import java.util.Optional;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.map.MapView;

/// Does what a map asks, and nothing else.
final class Walker implements MapView.Actions {
    private final AtlasModel model;

    Walker(AtlasModel model) {
        this.model = model;
    }

    @Override
    public void select(Optional<Selection> selection) {
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
    public void removeOverlay() {}

    @Override
    public void explain(String figureId) {}

    @Override
    public void copy(String text) {}
}
