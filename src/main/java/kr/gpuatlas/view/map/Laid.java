package kr.gpuatlas.view.map;

import java.util.Optional;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;

/// What a person laid over the map, and which of its features is chosen in the list.
record Laid(Overlay overlay, Optional<OverlayFeature> chosen) {
    static Laid of(Overlay overlay) {
        return new Laid(overlay, Optional.empty());
    }

    Laid choosing(OverlayFeature feature) {
        return new Laid(overlay, Optional.of(feature));
    }
}
