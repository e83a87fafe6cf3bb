package kr.gpuatlas.studio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.SheetBasis;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Once;
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
    public record Draft(Job job, AtlasModel model, SheetView.Subject subject) {
        /// What it says.
        public SheetContents contents() {
            return subject.contents();
        }
    }

    /// Finds out what the sheet says, on any thread: a window need not wait for it.
    public Draft draft(Job job) {
        AtlasModel model = new AtlasModel(job.dataset(), job.onPaper());
        if (job.order().kind() == SheetKind.CHART || job.order().kind() == SheetKind.WINDOW) {
            TimelineView.prepare(model);
        }
        return new Draft(job, model, subject(job, model.figures().getValue()));
    }

    private SheetView.Subject subject(Job job, Figures figures) {
        SheetBasis basis = new SheetBasis(job.onPaper(), job.order().kind(), new Gazetteer(map));
        return new SheetView.Subject(
                SheetContents.of(figures, basis),
                figures,
                basis.charted(job.dataset())
                        .map(programme -> List.of(programme.id()))
                        .orElseGet(() -> job.dataset().pledge().parts()),
                job.order(),
                job.imprint(),
                job.view().language());
    }

    /// Composes the sheet; to be used on the JavaFX thread.
    public Region compose(Draft draft) {
        return composing(draft).compose();
    }

    /// Composes the sheet in steps.
    Composing composing(Draft draft) {
        if (draft.job().order().kind() == SheetKind.WINDOW) {
            WindowBegun window = new WindowBegun(draft.model());
            return inSteps(window.steps(), () -> new SheetView(draft.subject(), window.get()));
        }
        Once<Region> picture = new Once<>(() -> picture(draft));
        return inSteps(List.of(picture::get), () -> new SheetView(draft.subject(), picture.get()));
    }

    private static Composing inSteps(List<Runnable> steps, Composing rest) {
        return new Composing() {
            @Override
            public List<Runnable> steps() {
                return steps;
            }

            @Override
            public Region compose() {
                return rest.compose();
            }
        };
    }

    private Region picture(Draft draft) {
        return switch (draft.job().order().kind()) {
            case DASHBOARD, MAP, CARD -> map(draft.model());
            case CHART -> chart(draft.model());
            case TABLE -> new Region();
            case WINDOW -> window(draft.model());
        };
    }

    /// The window as a person sees it, which nobody can work.
    public AtlasView window(AtlasModel model) {
        return new WindowBegun(model).get();
    }

    /// The same, each of its regions in a step.
    private final class WindowBegun {
        private final AtlasModel model;
        private final Nobody nobody = new Nobody();
        private final Once<MapView> view;
        private final PartsFactory.Begun parts;
        private final Once<AtlasView> window = new Once<>(this::whole);

        WindowBegun(AtlasModel model) {
            this.model = model;
            this.view = new Once<>(() -> new MapView(model, map, nobody));
            this.parts = new PartsFactory(model, map).begin(nobody);
        }

        List<Runnable> steps() {
            List<Runnable> steps = new ArrayList<>(List.of(view::get));
            parts.each().forEach(part -> steps.add(part::get));
            steps.add(window::get);
            return steps;
        }

        AtlasView get() {
            return window.get();
        }

        private AtlasView whole() {
            AtlasView whole = new AtlasView(model, parts.with(view.get()), nobody);
            view.get().reduceMotionProperty().unbind();
            view.get().reduceMotionProperty().set(true);
            model.view()
                    .getValue()
                    .pinned()
                    .ifPresent(id ->
                            whole.pin(
                                    new ExplanationView(
                                            model, id, ExplanationView.Place.BESIDE_MAP, nobody)));
            return whole;
        }
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
