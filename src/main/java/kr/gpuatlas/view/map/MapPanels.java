package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;

/// What stands over the map: inset, layers, key, tray, buttons, scale, and whose outlines they are.
final class MapPanels {
    private static final double CHIPS = 12;
    private static final double GAP = 8;
    private static final double CORNER_BELOW = 10;
    private static final double OVERLAY_HEIGHT = 226;
    private static final double FOOT = 18;
    private static final double FOOT_BELOW = 4;

    private final CapitalInset inset;
    private final Corner corner;
    private final Tray tray;
    private final MapKey key = new MapKey();
    private final ZoomButtons zoom;
    private final LayerSwitch layers;
    private final Chips chips;
    private final ScaleLine scale = new ScaleLine();
    private final Label attribution = new Label();
    private final Label readout = new Label();
    private Optional<Laid> laid = Optional.empty();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private boolean still;

    /// What a person works over the map with.
    record Tools(ZoomButtons zoom, LayerSwitch layers, Tray tray, OverlayPanel overlay) {}

    /// @param onToggled called when a folded panel opens or closes
    MapPanels(CapitalInset inset, Tools tools, Runnable onToggled) {
        this.inset = inset;
        this.tray = tools.tray();
        this.corner = new Corner(tray, tools.overlay(), onToggled);
        this.zoom = tools.zoom();
        this.layers = tools.layers();
        this.chips = new Chips(onToggled);
        attribution.getStyleClass().addAll("note", "map-foot");
        readout.getStyleClass().addAll("note", "map-readout");
        bare.subscribe(onToggled);
        // At once: where they stand is found only later.
        bare.subscribe(this::hideIfBare);
        key.setMouseTransparent(true);
        attribution.setMouseTransparent(true);
        readout.setMouseTransparent(true);
        shadowed().forEach(panel -> panel.setCache(true));
    }

    /// Words the panels; not while they are laid out, so that the stylesheet can size them first.
    ///
    /// @param inMovement whether they change from pulse to pulse, as when a date is dragged
    void write(PanelTexts written, boolean inMovement) {
        MapWords words = written.words();
        int unplaced = written.unplaced().size();
        zoom.show(words);
        layers.show(written.layer(), words);
        attribution.setText(written.attribution());
        chips.show(words, unplaced, written.laid());
        tray.show(written.unplaced(), words, written.selection(), inMovement);
        if (!laid.map(Laid::overlay).equals(written.laid().map(Laid::overlay))) {
            corner.open(written.laid());
        }
        laid = written.laid();
        corner.show(words, unplaced, laid);
    }

    /// Writes nothing any more of what has waited.
    void stop() {
        tray.stop();
    }

    /// Whether the map is a picture to look at: nothing to press, and the key open.
    void setStill(boolean picture) {
        still = picture;
        // An export has more pixels than the screen, so that a picture of the screen's is no use.
        shadowed().forEach(panel -> panel.setCache(!picture));
    }

    /// Whether none of them is to be seen.
    BooleanProperty bare() {
        return bare;
    }

    /// What the panels stand by.
    ///
    /// @param islands what no panel may cover
    record Place(
            MapLayout layout,
            Viewport viewport,
            boolean inset,
            boolean atHome,
            List<Box> islands,
            MapWords words) {}

    List<Region> nodes() {
        return List.of(inset, key, corner, chips, layers, zoom, scale, attribution, readout);
    }

    /// What throws a shadow, which is much work to draw and stays the same while the map moves.
    private List<Region> shadowed() {
        return List.of(key, corner.tray(), corner.overlay(), layers, zoom);
    }

    CapitalInset inset() {
        return inset;
    }

    MapKey key() {
        return key;
    }

    void place(Place by) {
        MapLayout layout = by.layout();
        inset.setVisible(by.inset());
        layout.inset()
                .ifPresent(panel ->
                        inset.resizeRelocate(panel.x(), panel.y(), panel.width(), panel.height()));
        put(zoom, layout.width() - MapLayout.EDGE - zoom.prefWidth(-1), MapLayout.EDGE);
        double foot = layout.height() - FOOT - FOOT_BELOW;
        put(attribution, MapLayout.EDGE, foot);
        put(readout, attribution.getLayoutX() + attribution.getWidth() + MapLayout.EDGE, foot);
        zoom.setVisible(!still);
        layers.setVisible(!still);
        chips.setVisible(layout.folded() && !still);
        key.pseudoClassStateChanged(MapStyle.RAISED, layout.folded() || !by.atHome());
        key.setVisible((!layout.folded() || chips.isKeyOpen() || still) && !key.isNeedless());
        if (layout.folded()) {
            fold(by, foot);
        } else {
            put(layers, MapLayout.EDGE, MapLayout.EDGE);
            put(key, MapLayout.EDGE, foot - GAP - height(key));
            corner.arrange(laid, still ? Optional.of(corner.tray()) : Optional.empty());
            corner.setVisible(true);
            Box box = corner(layout.width(), layout.height() - CORNER_BELOW, Optional.empty());
            corner.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
        showScale(by);
        hideIfBare();
    }

    private void hideIfBare() {
        if (bare.get()) {
            nodes().forEach(panel -> panel.setVisible(false));
        }
    }

    /// What opens from a chip stands below it, or lower where it would cover an island.
    private void fold(Place by, double foot) {
        put(chips, CHIPS, CHIPS);
        double below = CHIPS + height(chips) + GAP;
        double right = chips.getLayoutX() + chips.getWidth() + GAP;
        double low = foot - GAP - height(layers);
        double east = by.layout().width() - MapLayout.EDGE - width(layers);
        choose(
                layers,
                List.of(
                        new Spot(right, CHIPS),
                        new Spot(CHIPS, below),
                        new Spot(east, low),
                        new Spot(CHIPS, low)),
                by);
        key.resize(width(key), height(key));
        choose(key, spots(key.getWidth(), key.getHeight(), below, foot, by), by);
        Optional<Region> one =
                chips.isTrayOpen() || still
                        ? Optional.of(corner.tray())
                        : Optional.of(corner.overlay()).filter(_ -> chips.isOverlayOpen());
        corner.setVisible(one.isPresent());
        one.ifPresent(_ -> corner.arrange(laid, one));
        if (one.isPresent()) {
            Box box = corner(by.layout().width(), foot - GAP, one);
            corner.resize(box.width(), box.height());
            if (still) {
                double overKey = key.getLayoutY() - GAP - box.height();
                Box above = new Box(box.x(), overKey, box.width(), box.height());
                Optional<Box> place =
                        Stream.of(box, above).filter(spot -> isFree(spot, by)).findFirst();
                corner.setVisible(place.isPresent());
                place.ifPresent(spot -> corner.relocate(spot.x(), spot.y()));
            } else {
                choose(corner, spots(box.width(), box.height(), below, foot, by), by);
            }
        }
    }

    /// Whether the tray of a picture covers neither the country nor what explains it.
    private boolean isFree(Box box, Place by) {
        Box open = new Box(key.getLayoutX(), key.getLayoutY(), key.getWidth(), key.getHeight());
        return box.y() > 0
                && !box.intersects(by.layout().free())
                && !box.grown(GAP / 2).intersects(open)
                && by.layout().inset().filter(box::intersects).isEmpty();
    }

    /// A place for the upper left corner of a panel.
    private record Spot(double x, double y) {}

    private List<Spot> spots(double width, double height, double below, double foot, Place by) {
        double low = Math.max(CHIPS, foot - GAP - height);
        double right = by.layout().width() - MapLayout.EDGE - width;
        Spot first = new Spot(CHIPS, below);
        Spot left = new Spot(CHIPS, low);
        Spot corner = new Spot(right, low);
        return still ? List.of(left, corner) : List.of(first, left, corner);
    }

    private void choose(Region panel, List<Spot> spots, Place by) {
        double width = panel == corner ? panel.getWidth() : width(panel);
        double height = panel == corner ? panel.getHeight() : height(panel);
        List<Box> avoid = new ArrayList<>(by.islands());
        if (still && by.inset()) {
            by.layout().inset().ifPresent(avoid::add);
        }
        Box map = new Box(0, 0, by.layout().width(), by.layout().height());
        Box buttons =
                new Box(zoom.getLayoutX(), zoom.getLayoutY(), zoom.getWidth(), zoom.getHeight());
        avoid.add(buttons.grown(GAP));
        Spot spot =
                spots.stream()
                        .filter(s -> map.contains(new Box(s.x(), s.y(), width, height)))
                        .filter(s -> {
                            Box box = new Box(s.x(), s.y(), width, height);
                            return avoid.stream().noneMatch(box::intersects);
                        })
                        .findFirst()
                        .orElse(spots.getFirst());
        panel.resizeRelocate(Math.rint(spot.x()), Math.rint(spot.y()), width, height);
    }

    private Box corner(double right, double bottom, Optional<Region> one) {
        double width = corner.widthOf(laid, one);
        boolean list = width == MapLayout.OVERLAY_WIDTH;
        double height = list ? OVERLAY_HEIGHT : Math.ceil(corner.prefHeight(width));
        return new Box(
                Math.rint(right - MapLayout.EDGE - width),
                Math.rint(bottom - height),
                width,
                height);
    }

    private void showScale(Place by) {
        MapLayout layout = by.layout();
        scale.show(by.viewport(), by.words());
        double right =
                layout.folded() && !(still && corner.isVisible())
                        ? layout.width()
                        : corner.getLayoutX();
        double width = scale.prefWidth(-1);
        scale.resizeRelocate(
                Math.rint(right - MapLayout.EDGE - width),
                layout.height() - ScaleLine.HEIGHT - FOOT_BELOW,
                width,
                ScaleLine.HEIGHT);
    }

    private static double width(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private static double height(Region region) {
        return Math.ceil(region.prefHeight(-1));
    }

    private static void put(Region region, double x, double y) {
        region.resizeRelocate(Math.rint(x), Math.rint(y), width(region), height(region));
    }

    /// The rectangles of the map that panels cover.
    List<Box> covered() {
        return Stream.<Region>of(inset, key, corner, chips, layers, zoom, scale, attribution)
                .filter(Node::isVisible)
                .map(region ->
                        new Box(
                                region.getLayoutX(),
                                region.getLayoutY(),
                                region.getWidth(),
                                region.getHeight()))
                .toList();
    }

    void point(Optional<Province> province, LatLon place, MapWords words) {
        String where = MapWords.coordinates(place);
        readout.setText(province.map(p -> where + "  " + words.name(p)).orElse(where));
    }

    void pointAway() {
        readout.setText("");
    }
}
