package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.view.control.Arranged;

/// Enlarges the capital area, where many sites lie within 30 km, over the sea beside it.
final class CapitalInset extends Arranged {
    /// From 시흥 to 원삼: every site of the capital area lies in it.
    private static final Bounds AREA = around(new LatLon(37.09, 126.74), new LatLon(37.64, 127.57));

    private static final double HEADER = 28;

    /// As soon as the map itself is this close, the inset would say nothing new.
    private static final double MOST_OF_PANEL = 0.55;

    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox header;
    private final Sheet sheet;

    CapitalInset(Consumer<SiteMark> onChosen, Consumer<MarkerNode> onCreated, Runnable onFonts) {
        getStyleClass().addAll("map-inset", "floating");
        title.getStyleClass().addAll("strong", "main-text");
        note.getStyleClass().addAll("note", "quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header = new HBox(title, space, note);
        header.getStyleClass().add("map-inset-header");
        sheet = new Sheet(0, onChosen, onCreated, onFonts);
        getChildren().addAll(header, sheet);
    }

    private static Bounds around(LatLon southWest, LatLon northEast) {
        var a = TransverseMercator.KOREA.forward(southWest);
        var b = TransverseMercator.KOREA.forward(northEast);
        return new Bounds(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()));
    }

    /// The part of the map it enlarges at this size, or none when the map shows it well enough
    /// itself.
    static Optional<MapPicture.Frame> frame(Viewport map, Box panel, Subject subject) {
        Bounds area = viewport(panel).bounds();
        Box box = map.box(area);
        boolean useful =
                box.width() < MOST_OF_PANEL * panel.width()
                        && map.box().contains(box)
                        && !box.intersects(panel);
        List<SiteMark> inside =
                subject.marks().stream()
                        .filter(mark -> area.contains(mark.at().x(), mark.at().y()))
                        .toList();
        int count = subject.crowd().map(crowd -> crowd.count(area)).orElse(inside.size());
        return useful && count > 0
                ? Optional.of(new MapPicture.Frame(box, panel, inside, count))
                : Optional.empty();
    }

    private static Viewport viewport(Box panel) {
        return Viewport.fitting(AREA, panel.width() - 2, panel.height() - HEADER - 1);
    }

    Composition show(MapPicture.Frame frame, MapPicture map, boolean inMotion) {
        MapPicture picture = enlarged(frame, map);
        return inMotion ? sheet.pass(picture) : sheet.show(picture);
    }

    /// Begins to compose what it shows, as a step does, unless that is shown already.
    Optional<Supplier<Runnable>> prepare(MapPicture.Frame frame, MapPicture map) {
        return sheet.prepare(enlarged(frame, map));
    }

    private MapPicture enlarged(MapPicture.Frame frame, MapPicture map) {
        MapWords words = map.words();
        title.setText(words.get("inset.title"));
        note.setText(words.get("inset.note", frame.count()));
        setAccessibleText(words.get("inset.title"));
        return new MapPicture(
                viewport(frame.panel()),
                map.provinces(),
                frame.marks(),
                List.of(),
                List.of(),
                words,
                Optional.empty(),
                map.chosen(),
                Optional.empty(),
                Optional.empty(),
                map.links(),
                map.overlay(),
                map.crowd());
    }

    /// What is in it; nothing before it was shown.
    Optional<Composition> composition() {
        return sheet.composition();
    }

    void settle() {
        sheet.settle();
    }

    @Override
    protected void arrange() {
        header.resizeRelocate(1, 1, getWidth() - 2, HEADER - 1);
        sheet.resizeRelocate(1, HEADER, getWidth() - 2, getHeight() - HEADER - 1);
    }
}
