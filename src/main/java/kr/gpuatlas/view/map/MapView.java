package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Essential;
import kr.gpuatlas.view.control.Gradual;

/// Shows the sites on the map of Korea.
public final class MapView extends Arranged implements Gradual, Essential {
    /// What a person can do on the map.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Moves the map a little further in one movement.
        void moveCamera(Camera camera);

        /// Ends the movement, which is one step to undo.
        void settleCamera();

        /// Lets the markers speak of something else.
        void layer(Layer layer);

        /// Explains the figure with the id.
        void explain(String figureId);

        void copy(String text);

        /// Takes away what was laid over the map.
        void removeOverlay();
    }

    /// Pixels of a crowd drawn beyond every edge, so that most steps of a drag only slide it.
    private static final double SPARE = 64;

    private final AtlasModel model;
    private final ProvinceMap provinces;
    private final Actions actions;
    private final Pilot pilot;
    private final Gestures gestures;
    private final Sheet sheet;
    private final MapPanels panels;
    private final MapSheets sheets;
    private final GroundPointer pointer;
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final Crowds crowds = new Crowds();
    private Subject subject = Subject.NOTHING;
    private Optional<Laid> laid = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /// Whether it comes in by parts, and is not yet to show anything.
    private boolean apart;

    /// @param provinces the outlines, read once and shared by all maps
    public MapView(AtlasModel model, ProvinceMap provinces, Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        this.pilot = new Pilot(this, view().camera(), actions, this::arrangeAgain);
        MarkerMenu menu = new MarkerMenu(actions, pilot, this::words);
        this.sheet = new Sheet(SPARE, menu::select, menu::attach, this::arrangeAgain);
        this.gestures = new Gestures(pilot, this::lens, sheet);
        this.panels = panels(menu);
        this.sheets = new MapSheets(sheet, panels);
        this.pointer =
                new GroundPointer(
                        sheet,
                        new GroundPointer.Ground(
                                this, this::viewport, this::land, this::words, panels),
                        gestures,
                        pilot,
                        actions);
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(sheet);
        getChildren().addAll(panels.nodes());
        listen();
    }

    private MapPanels panels(MarkerMenu menu) {
        return new MapPanels(
                new CapitalInset(menu::select, menu::attach, this::arrangeAgain),
                new MapPanels.Tools(
                        new ZoomButtons(gestures::closer, gestures::farther, gestures::home),
                        new LayerSwitch(actions::layer),
                        new Tray(chosen -> actions.select(Optional.of(chosen))),
                        new OverlayPanel(this::goTo, actions::removeOverlay)),
                this::arrangeAgain);
    }

    private void listen() {
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following =
                            scene == null
                                    ? Subscription.EMPTY
                                    : followModel()
                                            .and(arrangeEarly(scene, model.views()::isGathering));
                });
        still.subscribe(panels::setStill);
        still.subscribe(picture -> pseudoClassStateChanged(MapStyle.STILL, picture));
        still.subscribe(this::requestLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnContextMenuRequested(event -> pointer.showMenuByKey(sheet, event));
    }

    /// Does what a key means to a map, wherever it was pressed.
    public void pressed(KeyEvent event) {
        gestures.pressed(event);
        if (!event.isConsumed() && Gestures.isNextLayer(event)) {
            actions.layer(LayerSwitch.after(view().layer()));
            event.consume();
        }
    }

    /// The model outlives the map, which follows it only while it stands in a scene.
    private Subscription followModel() {
        Subscription camera = model.part(ViewState::camera).subscribe(pilot::modelMoved);
        if (!apart) {
            showMarks();
        }
        return Subscription.combine(
                camera,
                model.part(Subject::basis).subscribe((_, _) -> showMarks()),
                model.figures().subscribe((_, _) -> showMarks()),
                panels::stop);
    }

    /// Whether the map jumps where it would otherwise fly.
    public BooleanProperty reduceMotionProperty() {
        return pilot.reduceMotion();
    }

    /// Whether the map is a picture to look at, as in an export: nothing to press, its key open.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// Shows it to an audience: nothing stands over the map but what somebody writes there, which
    /// no name comes under, and who writes it names where the outlines come from.
    public void bare(List<Bounds> written) {
        panels.bare().set(true);
        sheets.cover(written);
        requestLayout();
    }

    /// Lays a file of somebody's own over the map, or takes it away.
    public void lay(Optional<Overlay> overlay) {
        laid = overlay.map(Laid::of);
        showMarks();
    }

    private ViewState view() {
        return model.view().getValue();
    }

    private MapWords words() {
        return MapWords.of(model.dataset().getValue(), view());
    }

    private Provinces land() {
        return provinces.on(view().asOf());
    }

    private Lens lens() {
        return new Lens(land().bounds(), mapLayout());
    }

    private Viewport viewport() {
        return lens().viewport(pilot.shown());
    }

    private MapLayout mapLayout() {
        return panels.bare().get()
                ? MapLayout.bare(getWidth(), getHeight())
                : MapLayout.of(getWidth(), getHeight(), still.get());
    }

    private void showMarks() {
        show(Subject.of(model.figures().getValue(), view(), provinces, crowds));
    }

    private void show(Subject marked) {
        subject = marked;
        ViewState view = view();
        setAccessibleText(words().get("view.name"));
        sheets.write(
                new PanelTexts(subject.unplaced(), view.selection(), view.layer(), laid, words()),
                model.views().isGathering());
        requestLayout();
    }

    private void goTo(OverlayFeature feature) {
        laid = laid.map(over -> over.choosing(feature));
        feature.shape()
                .bounds()
                .ifPresent(bounds -> pilot.jump(lens().fitting(bounds, pilot.shown())));
        requestLayout();
    }

    /// The map itself, for what looks at where things stand.
    Sheet sheet() {
        return sheet;
    }

    /// What stands over it.
    MapPanels shown() {
        return panels;
    }

    @Override
    protected void arrange() {
        wanted().ifPresent(sheets::show);
    }

    private Optional<MapSheets.Wanted> wanted() {
        if (apart || getWidth() < 1 || getHeight() < 1) {
            return Optional.empty();
        }
        MapLayout layout = mapLayout();
        Viewport viewport = viewport();
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        Optional<MapPicture.Frame> frame =
                layout.inset().flatMap(panel -> CapitalInset.frame(viewport, panel, subject));
        boolean home = pilot.shown().isHome();
        List<Box> islands = home ? FarIslands.in(viewport, provinces.labels()) : List.of();
        return Optional.of(
                new MapSheets.Wanted(
                        new MapPanels.Place(
                                layout, viewport, frame.isPresent(), home, islands, words()),
                        frame,
                        view().layer(),
                        covered -> subject.picture(around(viewport), frame, covered),
                        pilot.isMoving()));
    }

    /// Land and sites, without the names and all that stands over them.
    @Override
    public void showEssentials() {
        sheets.leaveOut(getChildren());
    }

    @Override
    public void showAll() {
        sheets.putIn(getChildren());
        showMarks();
        // What the layout puts into the corner has no style yet when it is painted, unless it is
        // put there before the pulse styles what is new.
        applyCss();
        layout();
    }

    @Override
    public List<Part> takeApart() {
        apart = true;
        var entrance = new MapSheets.Entrance(this, getChildren(), this::prepareMarks);
        return sheets.parts(entrance, this::wanted, this::layoutChildren);
    }

    private Optional<Supplier<Runnable>> prepareMarks() {
        Figures figures = model.figures().getValue();
        ViewState view = view();
        return Optional.of(() -> {
            Subject marked = Subject.of(figures, view, provinces, crowds);
            return () -> {
                apart = false;
                show(marked);
            };
        });
    }

    private Subject.Around around(Viewport viewport) {
        return new Subject.Around(
                viewport, land(), provinces.labels(), words(), pointer.pointed(), laid);
    }
}
