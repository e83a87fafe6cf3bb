package kr.gpuatlas.view.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.model.AtlasModel;

/// Shows the sites on the map of Korea.
public final class MapView extends Region {
    /// What a person can do on the map.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Moves the map a little further in one movement.
        void moveCamera(Camera camera);

        /// Ends the movement, which is one step to undo.
        void settleCamera();

        /// Explains the figure with the id.
        void explain(String figureId);

        void copy(String text);
    }

    /// Pixels of land drawn beyond every edge, so that most steps of a drag only slide it.
    private static final double SPARE = 128;

    private final AtlasModel model;
    private final ProvinceMap provinces;
    private final Actions actions;
    private final Pilot pilot;
    private final Gestures gestures;
    private final Sheet sheet;
    private final MapPanels panels;
    private final Crowds crowds = new Crowds(this::provinceOf);
    private Optional<Crowd> crowd = Optional.empty();
    private List<SiteMark> marks = List.of();
    private Subscription following = Subscription.EMPTY;
    private Optional<Province> pointed = Optional.empty();

    /// @param provinces the outlines, read once and shared by all maps
    public MapView(AtlasModel model, ProvinceMap provinces, Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        this.pilot = new Pilot(this, view().camera(), actions, this::requestLayout);
        MarkerMenu menu = new MarkerMenu(actions, pilot);
        this.sheet =
                new Sheet(
                        SPARE,
                        menu::select,
                        node -> menu.attach(node, this::words),
                        this::requestLayout);
        this.gestures = new Gestures(pilot, this::lens, sheet);
        this.panels =
                new MapPanels(
                        new CapitalInset(
                                menu::select,
                                node -> menu.attach(node, this::words),
                                this::requestLayout),
                        new Tray(chosen -> actions.select(Optional.of(chosen))),
                        new ZoomButtons(gestures::closer, gestures::farther, gestures::home),
                        this::requestLayout);
        getStyleClass().add("map-view");
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("map.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(sheet);
        getChildren().addAll(panels.nodes());
        listen();
    }

    /// What decides which markers there are and how they look.
    private record Contents(
            Optional<Selection> selection, Filter filter, CardOrder order, Language language) {}

    private void listen() {
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, gestures::pressed);
        sheet.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        sheet.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAway());
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// The model outlives the map, which follows it only while it stands in a scene.
    private Subscription followModel() {
        return Subscription.combine(
                model.part(ViewState::camera).subscribe(pilot::modelMoved),
                model.part(v -> new Contents(v.selection(), v.filter(), v.order(), v.language()))
                        .subscribe(_ -> showMarks()),
                model.figures().subscribe(_ -> showMarks()));
    }

    /// Whether the map jumps where it would otherwise fly.
    public BooleanProperty reduceMotionProperty() {
        return pilot.reduceMotion();
    }

    private ViewState view() {
        return model.view().getValue();
    }

    private MapWords words() {
        return words(view().language());
    }

    private MapWords words(Language language) {
        return new MapWords(language, model.dataset().getValue());
    }

    private Provinces land() {
        return provinces.on(view().asOf());
    }

    private MapLayout mapLayout() {
        return MapLayout.of(getWidth(), getHeight());
    }

    private Lens lens() {
        return new Lens(country(), mapLayout());
    }

    private Bounds country() {
        return land().bounds();
    }

    private void showMarks() {
        Figures figures = model.figures().getValue();
        crowd = crowds.of(figures, view());
        marks =
                crowd.isPresent()
                        ? List.of()
                        : SiteMarks.of(figures, view(), this::provinceOf);
        setAccessibleText(words().get("view.name"));
        List<SiteMark> explained = crowd.map(Crowd::samples).orElse(marks);
        panels.write(explained, TrayRows.of(figures), view().selection(), words());
        requestLayout();
    }

    private Optional<String> provinceOf(Site.Position place, LocalDate day) {
        return provinceAt(new LatLon(place.lat(), place.lon()), day);
    }

    private Optional<String> provinceAt(LatLon place, LocalDate day) {
        return provinces.on(day).provinceAt(place).map(Province::iso);
    }

    private void point(double x, double y) {
        Viewport viewport = lens().viewport(pilot.shown());
        Optional<Province> under = land().provinceAt(viewport.plane(x, y));
        panels.point(under, viewport.place(x, y), words());
        if (!under.equals(pointed)) {
            pointed = under;
        }
        requestLayout();
    }

    private void pointAway() {
        pointed = Optional.empty();
        panels.pointAway();
        requestLayout();
    }

    /// A click selects the province under it; at sea it clears the selection.
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()) {
            requestFocus();
            actions.select(
                    land().provinceAt(
                                    lens().viewport(pilot.shown())
                                            .plane(event.getX(), event.getY()))
                            .map(province -> Selection.province(province.iso())));
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        MapLayout layout = mapLayout();
        Viewport viewport = lens().viewport(pilot.shown());
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        Optional<MapPicture.Frame> frame =
                layout.inset().flatMap(panel -> CapitalInset.frame(viewport, panel, marks, crowd));
        panels.show(
                new MapPanels.Content(layout, viewport, frame, crowd, pilot.shown().isHome()),
                land(),
                words());
        sheet.show(picture(viewport, frame));
    }

    private MapPicture picture(Viewport viewport, Optional<MapPicture.Frame> frame) {
        List<SiteMark> here =
                marks.stream()
                        .filter(mark -> frame.filter(f -> f.marks().contains(mark)).isEmpty())
                        .toList();
        return new MapPicture(
                viewport,
                land(),
                here,
                provinces.labels(),
                panels.covered(),
                words(),
                // The markers of a crowd lie below what would highlight the province.
                pointed.filter(_ -> crowd.isEmpty())
                        .flatMap(province -> land().withIso(province.iso())),
                view().selection()
                        .filter(selection -> selection.kind() == Selection.Kind.PROVINCE)
                        .flatMap(selection -> land().withIso(selection.id())),
                frame,
                crowd);
    }
}
