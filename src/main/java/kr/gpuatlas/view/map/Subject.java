package kr.gpuatlas.view.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;

/// What the map is about in one view, wherever it looks.
///
/// @param links between headquarters and sites, for what is selected
/// @param chosen the selected province
/// @param sum what stands in it
/// @param unplaced what has no published place
/// @param crowd the markers of a dataset that has too many for [#marks()]
record Subject(
        List<SiteMark> marks,
        List<Links.Link> links,
        Optional<Province> chosen,
        Optional<ProvinceSum> sum,
        List<TrayRow> unplaced,
        Optional<Crowd> crowd) {
    static final Subject NOTHING =
            new Subject(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    /// The markers that do not stand in the inset.
    private List<SiteMark> outside(Optional<MapPicture.Frame> inset) {
        return marks.stream()
                .filter(mark -> inset.filter(frame -> frame.marks().contains(mark)).isEmpty())
                .toList();
    }

    /// Where the map looks, and what is there whatever it is about.
    ///
    /// @param pointed the province under the pointer
    record Around(
            Viewport viewport,
            Provinces land,
            List<MapLabel> labels,
            MapWords words,
            Optional<Province> pointed,
            Optional<Laid> laid) {}

    /// What the map shows.
    ///
    /// @param covered by what stands over it
    MapPicture picture(Around around, Optional<MapPicture.Frame> frame, List<Box> covered) {
        return new MapPicture(
                around.viewport(),
                around.land(),
                outside(frame),
                around.labels(),
                covered,
                around.words(),
                // The markers of a crowd lie below what would highlight the province.
                around.pointed()
                        .filter(_ -> crowd.isEmpty())
                        .flatMap(province -> around.land().withIso(province.iso())),
                chosen,
                sum,
                frame,
                links,
                around.laid(),
                crowd);
    }

    /// What decides which markers there are and how they look, besides the figures.
    static ViewState basis(ViewState view) {
        return view.withCamera(Camera.HOME).withAsOf(LocalDate.EPOCH);
    }

    /// @param crowds makes the markers where there are too many to list
    static Subject of(Figures figures, ViewState view, ProvinceMap map, Crowds crowds) {
        ProvinceLookup lookup =
                (place, day) ->
                        map.on(day)
                                .provinceAt(new LatLon(place.lat(), place.lon()))
                                .map(Province::iso);
        Optional<Crowd> crowd = crowds.of(figures, view, lookup);
        List<SiteMark> marks = crowd.isPresent() ? List.of() : SiteMarks.of(figures, view, lookup);
        Optional<Province> chosen =
                view.selection()
                        .filter(selection -> selection.kind() == Selection.Kind.PROVINCE)
                        .flatMap(selection -> map.on(view.asOf()).withIso(selection.id()));
        return new Subject(
                marks,
                Links.of(
                        view.selection(),
                        crowd.map(Crowd::related).orElse(marks),
                        figures.dataset()),
                chosen,
                chosen.flatMap(p -> ProvinceSum.of(p, figures, view.layer(), lookup)),
                crowds.unplaced(figures, view.layer()),
                crowd);
    }
}
