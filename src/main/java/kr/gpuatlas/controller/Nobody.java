package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.timeline.TimelineView;

/// Whoever works a picture: nothing comes of it.
final class Nobody implements MapView.Actions, TimelineView.Actions {
    @Override
    public void select(Optional<Selection> selection) {}

    @Override
    public void moveCamera(Camera camera) {}

    @Override
    public void settleCamera() {}

    @Override
    public void layer(Layer layer) {}

    @Override
    public void explain(String figureId) {}

    @Override
    public void copy(String text) {}

    @Override
    public void removeOverlay() {}

    @Override
    public void sweepAsOf(LocalDate day) {}

    @Override
    public void knownOn(Optional<LocalDate> day) {}

    @Override
    public void readAsOf(LocalDate day) {}

    @Override
    public void settleAsOf() {}
}
