package kr.gpuatlas.studio;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Once;
import kr.gpuatlas.view.evidence.InspectorView;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.partner.CardsView;
import kr.gpuatlas.view.phase.GaugeBoardView;
import kr.gpuatlas.view.phase.HeroView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.table.TableTwinView;
import kr.gpuatlas.view.timeline.TimelineView;

/// Builds the regions of a window over one model.
public final class PartsFactory {
    /// What a person can do with the regions of a window.
    public interface Actions
            extends HeroView.Actions,
                    CardsView.Actions,
                    MapView.Actions,
                    InspectorView.Actions,
                    TimelineView.Actions,
                    TableTwinView.Actions {}

    private final AtlasModel model;
    private final ProvinceMap map;

    public PartsFactory(AtlasModel model, ProvinceMap map) {
        this.model = model;
        this.map = map;
    }

    public AtlasView.Parts build(MapView mapView, Actions actions) {
        return begin(actions).with(mapView);
    }

    /// Has all but the map ready to be built one by one.
    Begun begin(Actions actions) {
        Gazetteer gazetteer = new Gazetteer(map);
        return new Begun(
                new Once<>(() -> new HeroView(model, actions)),
                new Once<>(() ->
                        new CardsView(
                                model, model.asOf().map(gazetteer::provinces), gazetteer, actions)),
                new Once<>(() ->
                        new InspectorView(
                                model,
                                iso -> gazetteer.dossier(iso, model.figures().getValue()),
                                actions)),
                new Once<>(() -> timeline(actions)),
                new Once<>(() -> new GaugeBoardView(model, gazetteer, actions)),
                new Once<>(() -> new TableTwinView(model, gazetteer, actions)));
    }

    /// The regions of a window, each built when it is first asked for.
    record Begun(
            Once<HeroView> hero,
            Once<CardsView> cards,
            Once<InspectorView> inspector,
            Once<TimelineView> timeline,
            Once<GaugeBoardView> gauges,
            Once<TableTwinView> table) {
        /// What builds each of them.
        List<Once<? extends Region>> each() {
            return List.of(hero, cards, inspector, timeline, gauges, table);
        }

        AtlasView.Parts with(MapView map) {
            map.reduceMotionProperty().bind(still());
            return new AtlasView.Parts(
                    hero, cards, new Once<>(() -> map), inspector, timeline, gauges, table);
        }
    }

    private static ReadOnlyBooleanProperty still() {
        return Platform.getPreferences().reducedMotionProperty();
    }

    private TimelineView timeline(Actions actions) {
        TimelineView timeline = new TimelineView(model, actions);
        timeline.reduceMotionProperty().bind(still());
        return timeline;
    }
}
