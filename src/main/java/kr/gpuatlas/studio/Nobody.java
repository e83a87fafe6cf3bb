package kr.gpuatlas.studio;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.evidence.ExplanationView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;

/// Whoever works a picture: nothing comes of it.
final class Nobody implements PartsFactory.Actions, AtlasView.Actions, ExplanationView.Actions {
    @Override
    public void run(Command command) {}

    @Override
    public void asOf(LocalDate day) {}

    @Override
    public void narrow(String words) {}

    @Override
    public void open(List<Path> files) {}

    @Override
    public void restore(String code) {}

    @Override
    public void select(Optional<Selection> selection) {}

    @Override
    public void goTo(Selection selection) {}

    @Override
    public void showOnMap(Selection selection) {}

    @Override
    public void explain(String id) {}

    @Override
    public void pin(String id) {}

    @Override
    public void unpin() {}

    @Override
    public void close() {}

    @Override
    public void browse(URI address) {}

    @Override
    public void copy(String text) {}

    @Override
    public void copy(Excerpt excerpt) {}

    @Override
    public void filter(Filter filter) {}

    @Override
    public void order(CardOrder order) {}

    @Override
    public void export(Listing listing, List<Column> columns, Format format) {}

    @Override
    public void moveCamera(Camera camera) {}

    @Override
    public void settleCamera() {}

    @Override
    public void layer(Layer layer) {}

    @Override
    public void removeOverlay() {}

    @Override
    public void sweepAsOf(LocalDate day) {}

    @Override
    public void knownOn(Optional<LocalDate> day) {}

    @Override
    public void settleAsOf() {}

    @Override
    public void readAsOf(LocalDate day) {}
}
