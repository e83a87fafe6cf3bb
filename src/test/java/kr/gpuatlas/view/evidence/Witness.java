package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.gate.Excerpt;

/// Writes down what a person asked an explanation to do.
final class Witness implements ExplanationView.Actions {
    final List<URI> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<String> explained = new ArrayList<>();
    final List<String> pinned = new ArrayList<>();
    int closed;

    @Override
    public void browse(URI address) {
        opened.add(address);
    }

    @Override
    public void copy(Excerpt excerpt) {
        copied.add(excerpt.asShown().orElse(""));
    }

    @Override
    public void close() {
        closed++;
    }

    @Override
    public void pin(String id) {
        pinned.add(id);
    }

    @Override
    public void explain(String id) {
        explained.add(id);
    }
}
