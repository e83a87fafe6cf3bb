package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import kr.gpuatlas.view.control.Children;

/// Land, names and markers of one part of the map.
final class Sheet extends Region {
    private static final Optional<Composition> NOTHING = Optional.empty();

    private final LandDrawing land;
    private final Lettering lettering;
    private final NamesDrawing names;
    private final Pane markers = new Pane();
    private final LeaderDrawing leaders = new LeaderDrawing();
    private final CrowdLayer crowd;
    private final Map<String, MarkerNode> byId = new HashMap<>();
    private Optional<Composition> shown = Optional.empty();
    private Optional<Composition> settled = Optional.empty();

    /// Whether what is shown was composed in a movement, and so depends on what was shown before.
    private boolean moving;

    private boolean stale;
    private final Consumer<SiteMark> onChosen;
    private final Consumer<MarkerNode> onCreated;

    /// @param spare pixels of a crowd drawn beyond every edge, for a sheet that is dragged
    /// @param onChosen told which marker was chosen by key
    /// @param onCreated may add what the pointer does on a new marker
    Sheet(
            double spare,
            Consumer<SiteMark> onChosen,
            Consumer<MarkerNode> onCreated,
            Runnable onFonts) {
        this.land = new LandDrawing();
        this.onChosen = onChosen;
        this.onCreated = onCreated;
        this.lettering =
                new Lettering(() -> {
                    stale = true;
                    onFonts.run();
                });
        this.names = new NamesDrawing(lettering);
        this.crowd = new CrowdLayer(spare, markers, this::created, onChosen);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> crowd.point(event.getX(), event.getY()));
        addEventFilter(MouseEvent.MOUSE_EXITED, _ -> crowd.pointAway());
        markers.setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(land, crowd, names, markers, leaders, lettering);
    }

    /// What is on the sheet; nothing before it was shown.
    Optional<Composition> composition() {
        return shown;
    }

    /// Shows a picture that rests: where things stand depends on it alone.
    Composition show(MapPicture picture) {
        return show(picture, false);
    }

    /// Shows one of the many pictures of a movement, whose names keep their places while they can.
    Composition pass(MapPicture picture) {
        return show(picture, true);
    }

    /// Shows a picture without its names, until it is shown with them.
    void sketch(MapPicture picture) {
        take(Composition.unnamed(picture), false);
        stale = true;
    }

    private Composition show(MapPicture picture, boolean inMotion) {
        if (!isShown(picture, inMotion)) {
            take(
                    Composition.of(picture, lettering.letters(), inMotion ? followed() : NOTHING),
                    inMotion);
        }
        return shown.orElseThrow();
    }

    private boolean isShown(MapPicture picture, boolean inMotion) {
        return shown.filter(old -> !stale && (inMotion || !moving))
                .filter(old -> old.picture().equals(picture))
                .isPresent();
    }

    /// What the next picture of a movement follows.
    private Optional<Composition> followed() {
        return stale ? NOTHING : settled;
    }

    /// Begins to compose a picture, as a step does, unless it is shown already.
    Optional<Supplier<Runnable>> prepare(MapPicture picture) {
        if (isShown(picture, false)) {
            return Optional.empty();
        }
        Letters letters = lettering.letters();
        return Optional.of(() -> {
            Composition composition = Composition.of(picture, letters, NOTHING);
            return () -> take(composition, false);
        });
    }

    /// Begins to draw some of the land that its layout would draw, as a step does.
    Optional<Supplier<Runnable>> drawLand() {
        return land.layNext();
    }

    /// The site whose marker has a point, in a crowd.
    Optional<String> siteAt(double x, double y) {
        return crowd.siteAt(x, y);
    }

    /// What is shown now is what the next picture of a movement follows.
    void settle() {
        settled = shown;
    }

    private void take(Composition composition, boolean inMotion) {
        MapPicture picture = composition.picture();
        shown = Optional.of(composition);
        moving = inMotion;
        stale = false;
        land.show(picture.viewport(), picture.provinces(), picture.overlay().map(Laid::overlay));
        names.show(composition);
        leaders.show(composition.marks(), picture.viewport().box());
        picture.crowd()
                .ifPresentOrElse(
                        all -> showCrowd(all, picture),
                        () -> {
                            crowd.clear();
                            showMarkers(composition, picture.words());
                        });
    }

    private void showCrowd(Crowd all, MapPicture picture) {
        markers.getChildren().removeAll(byId.values());
        byId.clear();
        crowd.show(all, picture.viewport(), picture.words());
    }

    private void showMarkers(Composition composition, MapWords words) {
        List<MarkerNode> nodes = new ArrayList<>();
        for (Placement.Placed placed : composition.marks()) {
            SiteMark mark = placed.mark();
            MarkerNode node = byId.computeIfAbsent(mark.site().id(), _ -> created(mark));
            node.show(mark, words.spoken(mark), placed.x(), placed.y());
            nodes.add(node);
        }
        arrange(nodes);
    }

    /// Large markers at the back. The order does not follow the selection.
    private void arrange(List<MarkerNode> nodes) {
        byId.values().retainAll(nodes);
        nodes.sort(
                Comparator.comparingDouble((MarkerNode node) -> -node.mark().radius())
                        .thenComparing(Node::getId));
        Children.show(markers.getChildren(), nodes);
    }

    private MarkerNode created(SiteMark mark) {
        MarkerNode[] self = new MarkerNode[1];
        MarkerNode node = new MarkerNode(mark, lettering, () -> onChosen.accept(self[0].mark()));
        self[0] = node;
        node.setManaged(false);
        onCreated.accept(node);
        return node;
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(land, names, leaders)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        markers.resizeRelocate(0, 0, getWidth(), getHeight());
        crowd.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
