package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Does what the strip asks and keeps a note of it.
final class Recorder implements TimelineView.Actions {
    final List<Optional<Selection>> selected = new ArrayList<>();
    final List<LocalDate> days = new ArrayList<>();

    private final AtlasModel model;

    Recorder(AtlasModel model) {
        this.model = model;
    }

    @Override
    public void sweepAsOf(LocalDate day) {
        days.add(day);
        model.sweep("as-of", view -> view.withAsOf(day));
    }

    @Override
    public void settleAsOf() {
        model.views().settle();
    }

    @Override
    public void knownOn(Optional<LocalDate> day) {
        model.sweep("known-on", view -> view.withKnownOn(day));
    }

    @Override
    public void readAsOf(LocalDate day) {
        days.add(day);
        model.change("as-of", view -> view.withKnownOn(Optional.empty()).withAsOf(day));
    }

    @Override
    public void select(Optional<Selection> selection) {
        selected.add(selection);
        model.change("select", view -> view.withSelection(selection));
    }
}
