package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.view.control.Gradual;

/// The map and its inset with the panels over them: what the key explains depends on what it
/// covers, and the other way round.
final class MapSheets {
    private static final int TRIES = 3;

    private final Sheet sheet;
    private final MapPanels panels;

    MapSheets(Sheet sheet, MapPanels panels) {
        this.sheet = sheet;
        this.panels = panels;
    }

    /// Shows a picture that is free of what the panels cover.
    ///
    /// @param under makes the picture, given the rectangles that are covered
    void show(
            MapPanels.Place by,
            Optional<MapPicture.Frame> frame,
            Layer layer,
            Function<List<Box>, MapPicture> under) {
        boolean explained = false;
        for (int i = 0; i < TRIES && !explained; i++) {
            panels.place(by);
            MapPicture picture = under.apply(panels.covered());
            List<Composition> shown = new ArrayList<>();
            shown.add(sheet.show(picture));
            frame.ifPresent(part -> shown.add(panels.inset().show(part, picture)));
            explained = !panels.explain(Keyed.of(layer, shown), by.words());
        }
        sheet.settle();
        panels.inset().settle();
    }

    /// The map in steps: it is arranged, then drawn, and then its inset is.
    List<Gradual.Part> parts(Runnable arrange) {
        return List.of(
                new Gradual.Part(
                        () -> {}, List.of(arrange, sheet::layout, panels.inset()::layout)));
    }

    /// The movement is over.
    void rest() {
        sheet.rest();
        panels.inset().rest();
    }
}
