package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Set;
import kr.gpuatlas.geo.MapLabel;

/// The islands far from the mainland that the home view always shows, whatever stands over the map.
final class FarIslands {
    private static final Set<String> NAMES = Set.of("Dokdo", "Ulleungdo", "Baengnyeongdo");

    /// Half the side of the square that holds any of them at home zoom, in metres.
    private static final double REACH = 9_000;

    private static final double LEAST = 6;

    private FarIslands() {}

    static List<Box> in(Viewport viewport, List<MapLabel> labels) {
        double reach = Math.max(LEAST, REACH * viewport.pxPerMetre());
        return labels.stream()
                .filter(label -> NAMES.contains(label.nameEn()))
                .map(label -> Box.around(viewport.x(label.at()), viewport.y(label.at()), reach))
                .toList();
    }
}
