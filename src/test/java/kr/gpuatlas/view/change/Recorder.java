package kr.gpuatlas.view.change;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.gate.Excerpt;

/// Writes down what a person asked the changes to do.
final class Recorder implements ChangesView.Actions {
    final List<String> selected = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    int closed;

    @Override
    public void select(String programme) {
        selected.add(programme);
    }

    @Override
    public void copy(Excerpt excerpt) {
        copied.add(excerpt.asShown().orElse(""));
    }

    @Override
    public void close() {
        closed++;
    }
}
