package kr.gpuatlas.view.derived;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down what a person asked the sheets to do.
final class Recorder implements DerivedView.Actions, ClaimsView.Actions, UnknownsView.Actions {
    final List<String> assumed = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    int closed;

    @Override
    public void assume(String id, Optional<BigDecimal> value) {
        assumed.add(id + value.map(number -> " " + number).orElse(""));
    }

    @Override
    public void browse(URI address) {
        opened.add(address);
    }

    @Override
    public void close() {
        closed++;
    }
}
