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
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;

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
    List<SiteMark> outside(Optional<MapPicture.Frame> inset) {
        return marks.stream()
                .filter(mark -> inset.filter(frame -> frame.marks().contains(mark)).isEmpty())
                .toList();
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
