package kr.gpuatlas.studio;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
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
        Gazetteer gazetteer = new Gazetteer(map);
        TimelineView timeline = new TimelineView(model, actions);
        ReadOnlyBooleanProperty still = Platform.getPreferences().reducedMotionProperty();
        mapView.reduceMotionProperty().bind(still);
        timeline.reduceMotionProperty().bind(still);
        return new AtlasView.Parts(
                new HeroView(model, actions),
                new CardsView(model, model.asOf().map(gazetteer::provinces), gazetteer, actions),
                mapView,
                new InspectorView(
                        model, iso -> gazetteer.dossier(iso, model.figures().getValue()), actions),
                timeline,
                new GaugeBoardView(model, gazetteer, actions),
                new TableTwinView(model, gazetteer, actions));
    }
}
