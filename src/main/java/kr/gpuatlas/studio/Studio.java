package kr.gpuatlas.studio;

import java.util.List;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.SheetBasis;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.evidence.ExplanationView;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.sheet.SheetView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.timeline.TimelineView;

/// Composes sheets: a view of a dataset, put on paper without a window.
public final class Studio {
    private final ProvinceMap map;

    public Studio(ProvinceMap map) {
        this.map = map;
    }

    /// What a sheet is made of.
    public record Job(Dataset dataset, ViewState view, SheetOrder order, Imprint imprint) {
        /// The view as it looks on the paper that was chosen.
        ViewState onPaper() {
            return view.withTheme(order.paper().theme());
        }
    }

    /// A sheet of which all is known but how it looks.
    public record Draft(Job job, AtlasModel model, SheetContents contents) {}

    /// Finds out what the sheet says, on any thread: a window need not wait for it.
    public Draft draft(Job job) {
        AtlasModel model = new AtlasModel(job.dataset(), job.onPaper());
        if (job.order().kind() == SheetKind.CHART || job.order().kind() == SheetKind.WINDOW) {
            TimelineView.prepare(model);
        }
        SheetContents contents = SheetContents.of(model.figures().getValue(), basis(job));
        return new Draft(job, model, contents);
    }

    /// Composes the sheet; to be used on the JavaFX thread.
    public Region compose(Draft draft) {
        Job job = draft.job();
        return new SheetView(
                new SheetView.Subject(
                        draft.contents(),
                        draft.model().figures().getValue(),
                        basis(job)
                                .charted(job.dataset())
                                .map(programme -> List.of(programme.id()))
                                .orElseGet(() -> job.dataset().pledge().parts()),
                        job.order(),
                        job.imprint(),
                        job.view().language()),
                picture(job, draft.model()));
    }

    private SheetBasis basis(Job job) {
        return new SheetBasis(job.onPaper(), job.order().kind(), new Gazetteer(map));
    }

    private Region picture(Job job, AtlasModel model) {
        return switch (job.order().kind()) {
            case DASHBOARD, MAP, CARD -> map(model);
            case CHART -> chart(model);
            case TABLE -> new Region();
            case WINDOW -> window(model);
        };
    }

    /// The window as a person sees it, which nobody can work.
    public AtlasView window(AtlasModel model) {
        Nobody nobody = new Nobody();
        MapView view = new MapView(model, map, nobody);
        AtlasView window =
                new AtlasView(model, new PartsFactory(model, map).build(view, nobody), nobody);
        view.reduceMotionProperty().unbind();
        view.reduceMotionProperty().set(true);
        model.view()
                .getValue()
                .pinned()
                .ifPresent(id ->
                        window.pin(
                                new ExplanationView(
                                        model, id, ExplanationView.Place.BESIDE_MAP, nobody)));
        return window;
    }

    /// The map for an audience: nothing stands over it and nothing can be pressed.
    public MapView bareMap(AtlasModel model) {
        MapView view = new MapView(model, map, new Roaming(model));
        view.bare(List.of());
        return view;
    }

    private static Region chart(AtlasModel model) {
        TimelineView view = new TimelineView(model, new Nobody());
        view.reduceMotionProperty().set(true);
        view.setStill();
        return view;
    }

    private Region map(AtlasModel model) {
        MapView view = new MapView(model, map, new Nobody());
        view.reduceMotionProperty().set(true);
        view.stillProperty().set(true);
        return view;
    }
}
