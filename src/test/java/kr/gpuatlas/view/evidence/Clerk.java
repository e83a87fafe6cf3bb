package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.view.Selection;

/// Writes down what a person asked the inspector to do.
final class Clerk implements InspectorView.Actions {
    final List<Optional<Selection>> selected = new ArrayList<>();
    final List<String> explained = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();

    @Override
    public void select(Optional<Selection> selection) {
        selected.add(selection);
    }

    @Override
    public void goTo(Selection selection) {
        selected.add(Optional.of(selection));
    }

    @Override
    public void explain(String figureId) {
        explained.add(figureId);
    }

    @Override
    public void browse(URI address) {
        opened.add(address);
    }

    @Override
    public void copy(Excerpt excerpt) {
        copied.add(excerpt.asShown().orElse(""));
    }
}
