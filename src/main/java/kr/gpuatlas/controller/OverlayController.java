package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.GeoJsonReader;
import kr.gpuatlas.dataset.GeoJsonReading;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Lays a person's own GeoJSON over the map, read away from the window; a refused file changes
/// nothing and shows its findings.
final class OverlayController {
    private static final Texts TEXTS = Texts.beside(OverlayController.class);

    private final AtlasModel model;
    private final Background background;
    private final MapView map;
    private final AtlasView view;
    private Background.Running opening = () -> {};

    OverlayController(AtlasModel model, Background background, MapView map, AtlasView view) {
        this.model = model;
        this.background = background;
        this.map = map;
        this.view = view;
    }

    /// Whether a file is meant for the map, by its name.
    static boolean isOverlay(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".geojson");
    }

    /// Lays a file over the map in place of the one there may be.
    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        opening.cancel();
        view.say(TEXTS.get(language(), "opening", name));
        opening =
                background.run(
                        () -> GeoJsonReader.read(file),
                        reading -> show(name, reading),
                        failure -> tell(name, failure));
    }

    void remove() {
        opening.cancel();
        map.lay(Optional.empty());
    }

    private void show(String name, GeoJsonReading reading) {
        switch (reading) {
            case GeoJsonReading.Accepted(Overlay overlay, List<Finding> warnings) -> {
                map.lay(Optional.of(overlay));
                view.say(laid(name, overlay, warnings));
            }
            case GeoJsonReading.Refused(List<Finding> findings) ->
                    view.showFindings(name, language -> Problems.of(findings, language));
        }
    }

    /// The first warning names its feature; the others are counted.
    private String laid(String name, Overlay overlay, List<Finding> warnings) {
        long drawn = overlay.drawn();
        int features = overlay.features().size();
        return warnings.isEmpty()
                ? TEXTS.get(language(), "laid", name, drawn, features)
                : TEXTS.get(
                        language(),
                        "laid.warnings",
                        name,
                        drawn,
                        features,
                        warnings.size(),
                        warnings.getFirst().message().in(language()));
    }

    private void tell(String name, Throwable failure) {
        LoggerFactory.getLogger(OverlayController.class)
                .warn("{} was not laid over the map", name, failure);
        String cause = TEXTS.get(language(), Problems.cause(failure));
        view.say(TEXTS.get(language(), "unreadable", name, cause));
    }

    private Language language() {
        return model.language().getValue();
    }
}
