package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;

/// Keeps what was asked of it.
final class Recorder implements MapView.Actions {
    final List<Optional<Selection>> selected = new ArrayList<>();
    final List<Camera> cameras = new ArrayList<>();
    final List<String> explained = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    @Override
    public void select(Optional<Selection> selection) {
        selected.add(selection);
    }

    @Override
    public void moveCamera(Camera camera) {
        cameras.add(camera);
    }

    @Override
    public void settleCamera() {}

    @Override
    public void explain(String figureId) {
        explained.add(figureId);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
