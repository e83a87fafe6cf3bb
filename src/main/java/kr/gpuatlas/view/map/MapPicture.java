package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;

/// What one sheet of the map shows: the main map or its inset.
///
/// @param marks the most important first
/// @param labels seas, islands and countries
/// @param obstacles what covers the sheet
/// @param pointed the province under the pointer
/// @param chosen the selected province
/// @param frame the part that the inset enlarges, when there is one
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
        Optional<Frame> frame,
        Optional<Crowd> crowd) {
    MapPicture {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        obstacles = List.copyOf(obstacles);
    }

    /// The part of the map that an inset enlarges.
    ///
    /// @param box around it on the map
    /// @param panel the inset
    /// @param marks the sites in it, shown here as dots; none of a crowd
    /// @param count how many sites there are in it
    record Frame(Box box, Box panel, List<SiteMark> marks, int count) {}
}
