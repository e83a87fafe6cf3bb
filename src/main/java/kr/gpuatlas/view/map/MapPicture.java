package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;

/// What one sheet of the map shows: the main map or its inset.
///
/// @param marks the most important first
/// @param labels seas, islands, cities and countries
/// @param obstacles what covers the sheet
/// @param pointed the province under the pointer
/// @param chosen the selected province
/// @param sum what stands in the selected province
/// @param frame the part that the inset enlarges, when there is one
/// @param links between headquarters and sites, for what is selected
/// @param overlay what a person laid over the map
/// @param crowd the markers of a dataset that has too many for [#marks()]
record MapPicture(
        Viewport viewport,
        Provinces provinces,
        List<SiteMark> marks,
        List<MapLabel> labels,
        List<Box> obstacles,
        MapWords words,
        Optional<Province> pointed,
        Optional<Province> chosen,
        Optional<ProvinceSum> sum,
        Optional<Frame> frame,
        List<Links.Link> links,
        Optional<Laid> overlay,
        Optional<Crowd> crowd) {
    MapPicture {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        obstacles = List.copyOf(obstacles);
        links = List.copyOf(links);
    }

    /// The part of the map that an inset enlarges.
    ///
    /// @param box around it on the map
    /// @param panel the inset
    /// @param marks the sites in it, shown here as dots; none of a crowd
    /// @param count how many sites there are in it
    record Frame(Box box, Box panel, List<SiteMark> marks, int count) {}

    /// Whether it is the inset's, in which nothing but sites and provinces has a name.
    boolean isEnlarged() {
        return labels.isEmpty() && crowd.isEmpty();
    }

    /// Whether it is the other one moved, and nothing else: same scale, size and marks. One that is
    /// only covered otherwise, as when its key grows, is no movement.
    boolean isMoved(MapPicture other) {
        boolean still = viewport.equals(other.viewport) && !obstacles.equals(other.obstacles);
        double ratio = viewport.pxPerMetre() / other.viewport.pxPerMetre();
        return !still
                && Math.abs(ratio - 1) < Viewport.SAME_SCALE
                && viewport.width() == other.viewport.width()
                && viewport.height() == other.viewport.height()
                && marks.equals(other.marks)
                && crowd.equals(other.crowd)
                && words.language() == other.words.language();
    }
}
