package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Gazetteer;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.view.sheet.ExportView;

/// Says which sheets a series is made of: the card of each programme or province, or the sheet that
/// was asked for of the view of each scene.
final class SheetSeries {
    private final AtlasModel model;
    private final Gazetteer gazetteer;
    private final Supplier<List<BriefingScene>> scenes;

    /// @param scenes of the briefing there is now
    SheetSeries(AtlasModel model, ProvinceMap map, Supplier<List<BriefingScene>> scenes) {
        this.model = model;
        this.gazetteer = new Gazetteer(map);
        this.scenes = scenes;
    }

    List<SheetName.Named> of(ExportView.Wanted wanted, ExportView.Series series, Release release) {
        ViewState view = model.views().value().withLanguage(wanted.language());
        return switch (series) {
            case PROGRAMMES -> cards(wanted, view, release, programmes());
            case PROVINCES -> cards(wanted, view, release, provinces(view.asOf()));
            case SCENES ->
                    scenes.get().stream()
                            .map(scene ->
                                    SheetName.Named.of(
                                            new Press.Assignment(
                                                    release, scene.viewFor(view), wanted.order()),
                                            scene.id()))
                            .toList();
        };
    }

    private static List<SheetName.Named> cards(
            ExportView.Wanted wanted,
            ViewState view,
            Release release,
            Stream<Selection> selections) {
        SheetOrder order = wanted.order().withKind(SheetKind.CARD);
        return selections
                .map(selection -> view.withSelection(Optional.of(selection)))
                .map(one -> new Press.Assignment(release, one, order))
                .map(SheetName.Named::of)
                .toList();
    }

    private Stream<Selection> programmes() {
        return model.datasets().value().programmes().stream()
                .map(programme -> Selection.programme(programme.id()));
    }

    private Stream<Selection> provinces(LocalDate day) {
        return model.datasets().value().sites().stream()
                .flatMap(site -> site.position().stream())
                .flatMap(at -> gazetteer.provinceAt(at, day).stream())
                .distinct()
                .sorted()
                .map(Selection::province);
    }
}
