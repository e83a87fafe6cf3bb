package kr.gpuatlas.view.table;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.view.Selection;

/// Keeps a note of what the table asks for.
final class Recorder implements TableTwinView.Actions {
    final List<String> explained = new ArrayList<>();
    final List<Selection> shown = new ArrayList<>();
    final List<URI> browsed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<Listing> exported = new ArrayList<>();
    final List<Format> formats = new ArrayList<>();

    @Override
    public void explain(String id) {
        explained.add(id);
    }

    @Override
    public void showOnMap(Selection selection) {
        shown.add(selection);
    }

    @Override
    public void browse(URI address) {
        browsed.add(address);
    }

    @Override
    public void copy(Excerpt excerpt) {
        copied.add(excerpt.asShown().orElse(""));
    }

    @Override
    public void export(Listing listing, List<Column> columns, Format format) {
        exported.add(listing);
        formats.add(format);
    }
}
