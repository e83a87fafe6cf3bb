package kr.gpuatlas.studio;

import java.util.Optional;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.map.MapView;

/// Whoever moves a map that has a model of its own: it looks elsewhere, and nothing else comes of
/// it.
record Roaming(AtlasModel model) implements MapView.Actions {
    @Override
    public void moveCamera(Camera camera) {
        model.views().restart(model.views().value().withCamera(camera));
    }

    @Override
    public void settleCamera() {}

    @Override
    public void select(Optional<Selection> selection) {}

    @Override
    public void layer(Layer layer) {}

    @Override
    public void explain(String figureId) {}

    @Override
    public void copy(String text) {}

    @Override
    public void removeOverlay() {}
}
