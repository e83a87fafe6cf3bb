package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;

/// What the panels over the map say.
record PanelTexts(
        List<TrayRow> unplaced,
        Optional<Selection> selection,
        Layer layer,
        Optional<Laid> laid,
        MapWords words) {
    /// Whose outlines the map shows, and whose marks a person laid over it.
    String attribution() {
        String own = words.get("attribution");
        return laid.map(Laid::overlay)
                .map(over ->
                        over.attribution().isEmpty()
                                ? words.get("attribution.file", own, over.name())
                                : words.get(
                                        "attribution.named", own, over.name(), over.attribution()))
                .orElse(own);
    }
}
