package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;

/// What stands over the map: inset, key, tray, buttons, scale, and whose outlines they are.
final class MapPanels {
    private static final double CHIPS_BELOW = 8;
    private static final double TRAY_BELOW = 10;
    private static final double FOOT = 18;
    private static final double FOOT_BELOW = 4;

    private final CapitalInset inset;
    private final Tray tray;
    private final MapKey key = new MapKey();
    private final ZoomButtons zoom;
    private final Chips chips;
    private final ScaleLine scale = new ScaleLine();
    private final Label attribution = new Label();
    private final Label readout = new Label();

    /// @param onToggled called when a folded panel opens or closes
    MapPanels(CapitalInset inset, Tray tray, ZoomButtons zoom, Runnable onToggled) {
        this.inset = inset;
        this.tray = tray;
        this.zoom = zoom;
        this.chips = new Chips(onToggled);
        attribution.getStyleClass().addAll("note", "map-foot");
        readout.getStyleClass().addAll("note", "map-readout");
        key.setMouseTransparent(true);
        attribution.setMouseTransparent(true);
        readout.setMouseTransparent(true);
    }

    /// Words the panels; not while they are laid out, so that the stylesheet can size them first.
    void write(
            List<SiteMark> marks,
            List<TrayRow> unplaced,
            Optional<Selection> selection,
            MapWords words) {
        zoom.show(words);
        attribution.setText(words.get("attribution"));
        chips.show(words, unplaced.size());
        key.show(marks, words);
        tray.show(unplaced, words, selection);
    }

    /// What the panels stand by.
    record Content(
            MapLayout layout,
            Viewport viewport,
            Optional<MapPicture.Frame> frame,
            Optional<Crowd> crowd,
            boolean atHome) {}

    List<Region> nodes() {
        return List.of(inset, key, tray, chips, zoom, scale, attribution, readout);
    }

    void show(Content content, Provinces provinces, MapWords words) {
        MapLayout layout = content.layout();
        inset.setVisible(content.frame().isPresent());
        content.frame().ifPresent(frame -> showInset(content, frame, provinces, words));
        place(zoom, layout.width() - MapLayout.EDGE - zoom.prefWidth(-1), MapLayout.EDGE);
        double foot = layout.height() - FOOT - FOOT_BELOW;
        place(attribution, MapLayout.EDGE, foot);
        place(readout, attribution.getLayoutX() + attribution.getWidth() + MapLayout.EDGE, foot);
        chips.setVisible(layout.folded());
        place(chips, 12, 12);
        key.pseudoClassStateChanged(MapStyle.RAISED, layout.folded() || !content.atHome());
        key.setVisible(!layout.folded() || chips.isKeyOpen());
        tray.setVisible(!layout.folded() || chips.isTrayOpen());
        if (layout.folded()) {
            double top = chips.getLayoutY() + chips.getHeight() + CHIPS_BELOW;
            place(key, chips.getLayoutX(), top);
            sized(tray, chips.getLayoutX(), top);
        } else {
            place(key, MapLayout.EDGE, foot - MapLayout.EDGE / 2 - height(key));
            sized(
                    tray,
                    layout.width() - MapLayout.EDGE - MapLayout.TRAY_WIDTH,
                    layout.height() - TRAY_BELOW - height(tray, MapLayout.TRAY_WIDTH));
        }
        showScale(content, words);
    }

    private void showInset(
            Content content, MapPicture.Frame frame, Provinces provinces, MapWords words) {
        Box panel = frame.panel();
        inset.resizeRelocate(panel.x(), panel.y(), panel.width(), panel.height());
        inset.show(frame, provinces, words, content.crowd());
    }

    private void showScale(Content content, MapWords words) {
        scale.show(content.viewport(), words);
        double right = content.layout().folded() ? content.layout().width() : tray.getLayoutX();
        double width = scale.prefWidth(-1);
        scale.resizeRelocate(
                Math.rint(right - MapLayout.EDGE - width),
                content.layout().height() - ScaleLine.HEIGHT - FOOT_BELOW,
                width,
                ScaleLine.HEIGHT);
    }

    private static double height(Region region) {
        return Math.ceil(region.prefHeight(-1));
    }

    private static double height(Region region, double width) {
        return Math.ceil(region.prefHeight(width));
    }

    private static void place(Region region, double x, double y) {
        region.resizeRelocate(
                Math.rint(x), Math.rint(y), Math.ceil(region.prefWidth(-1)), height(region));
    }

    private static void sized(Tray tray, double x, double y) {
        double width = MapLayout.TRAY_WIDTH;
        tray.resizeRelocate(Math.rint(x), Math.rint(y), width, height(tray, width));
    }

    /// The rectangles of the map that panels cover.
    List<Box> covered() {
        return Stream.<Region>of(inset, key, tray, chips, zoom, scale, attribution)
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
