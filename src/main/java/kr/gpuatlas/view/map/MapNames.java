package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Province;

/// The names a sheet would like to write, the most important first.
final class MapNames {
    private static final double EDGE = 18;

    private final MapPicture picture;
    private final Viewport viewport;
    private final MapWords words;
    private final List<Placement.Placed> marks;

    MapNames(MapPicture picture, List<Placement.Placed> marks) {
        this.picture = picture;
        this.viewport = picture.viewport();
        this.words = picture.words();
        this.marks = marks;
    }

    List<MapName> all() {
        return all(words::lines);
    }

    /// The same, where those of sites say no more than they have to.
    List<MapName> brief() {
        return all(words::briefLines);
    }

    private List<MapName> all(Function<SiteMark, List<MapLine>> lines) {
        List<MapName> names = new ArrayList<>();
        picture.sum().ifPresent(sum -> names.add(name(sum)));
        picture.frame().ifPresent(frame -> names.add(name(frame)));
        marks.stream()
                .filter(placed -> placed.mark().passed() || placed.mark().selected())
                .filter(this::isOpen)
                .map(placed -> name(placed, lines.apply(placed.mark())))
                .forEach(names::add);
        add(MapLabel.Kind.ISLAND, names);
        add(MapLabel.Kind.SEA, names);
        add(MapLabel.Kind.COUNTRY, names);
        picture.provinces().all().stream()
                .flatMap(province -> name(province).stream())
                .forEach(names::add);
        add(MapLabel.Kind.CITY, names);
        return names;
    }

    private void add(MapLabel.Kind kind, List<MapName> names) {
        picture.labels().stream()
                .filter(label -> label.kind() == kind)
                .filter(label -> label.visibleAt(viewport.metresPerPixel()))
                .flatMap(label -> name(label).stream())
                .forEach(names::add);
    }

    private MapName name(Placement.Placed placed, List<MapLine> lines) {
        double ring = placed.mark().selected() ? MarkerNode.RING : 0;
        return MapName.anywhere(
                        placed.mark().site().id(),
                        lines,
                        new MapName.Spot(placed.x(), placed.y()),
                        placed.mark().radius() + ring,
                        MapName.Side.EIGHT)
                .reaching(
                        placed.mark().form() == SiteMark.Form.SIZED
                                ? MapName.Reach.WHOLE
                                : MapName.Reach.TIED);
    }

    /// Whether no panel covers the marker, whose name would then stand alone.
    private boolean isOpen(Placement.Placed placed) {
        return picture.obstacles().stream()
                .noneMatch(panel -> panel.contains(placed.x(), placed.y()));
    }

    private MapName name(MapPicture.Frame frame) {
        Box box = frame.box();
        return MapName.anywhere(
                "capital-area",
                List.of(MapLine.of(Face.ISLAND, words.get("inset.frame", frame.count()))),
                new MapName.Spot(box.right(), box.y() + box.height() / 8),
                0,
                List.of(MapName.Side.RIGHT, MapName.Side.ABOVE, MapName.Side.BELOW_RIGHT));
    }

    private MapName name(ProvinceSum sum) {
        Slid slid = slid(sum.province().label());
        return MapName.anywhere(
                        "sum-" + sum.province().iso(),
                        words.lines(sum),
                        new MapName.Spot(slid.x(), slid.y()),
                        0,
                        centredFirst())
                .after(sum)
                .reaching(MapName.Reach.WHOLE);
    }

    private Optional<MapName> name(MapLabel label) {
        MapName.Spot spot = new MapName.Spot(viewport.x(label.at()), viewport.y(label.at()));
        return switch (label.kind()) {
            case SEA ->
                    Optional.of(
                            MapName.anywhere(
                                    label.nameEn(),
                                    List.of(
                                            MapLine.of(Face.SEA, words.name(label)),
                                            MapLine.of(Face.SEA_ALIAS, words.alias(label))),
                                    spot,
                                    0,
                                    centredFirst()));
            case ISLAND ->
                    Optional.of(
                            MapName.anywhere(
                                    label.nameEn(),
                                    List.of(MapLine.of(Face.ISLAND, words.name(label))),
                                    spot,
                                    Composition.ISLET + 2,
                                    List.of(
                                            MapName.Side.BELOW,
                                            MapName.Side.ABOVE,
                                            MapName.Side.LEFT,
                                            MapName.Side.RIGHT)));
            case CITY -> city(label, spot);
            case COUNTRY -> country(label);
        };
    }

    /// A city is not named beside a site or province that bears its name.
    private Optional<MapName> city(MapLabel label, MapName.Spot spot) {
        String name = words.name(label);
        boolean named =
                marks.stream().anyMatch(placed -> words.shortName(placed.mark()).equals(name))
                        || picture.provinces().all().stream()
                                .anyMatch(province -> words.shortName(province).equals(name));
        boolean covered =
                picture.obstacles().stream().anyMatch(box -> box.contains(spot.x(), spot.y()))
                        || marks.stream()
                                .anyMatch(placed -> placed.box().contains(spot.x(), spot.y()));
        return named || covered
                ? Optional.empty()
                : Optional.of(
                        MapName.anywhere(
                                label.nameEn(),
                                List.of(MapLine.of(Face.CITY, name)),
                                spot,
                                Composition.CITY,
                                MapName.Side.EIGHT));
    }

    /// A country's name slides to the edge of the view, as long as that is still its land.
    private Optional<MapName> country(MapLabel label) {
        Slid slid = slid(label.at());
        boolean onLand =
                picture.provinces().neighbours().stream()
                        .map(Neighbour::outline)
                        .anyMatch(land -> land.contains(slid.at().x(), slid.at().y()));
        List<MapLine> lines = List.of(MapLine.of(Face.COUNTRY, words.name(label)));
        return onLand
                ? Optional.of(
                        MapName.anywhere(
                                label.nameEn(),
                                lines,
                                new MapName.Spot(slid.x(), slid.y()),
                                0,
                                centredFirst()))
                : Optional.empty();
    }

    /// A province's name stands where its middle is in the province, or not at all; the sum names
    /// the province itself.
    private Optional<MapName> name(Province province) {
        Slid slid = slid(province.label());
        List<MapLine> lines = List.of(MapLine.of(Face.PROVINCE, words.shortName(province)));
        boolean summed =
                picture.sum().filter(s -> s.province().iso().equals(province.iso())).isPresent();
        return !summed && province.outline().contains(slid.at().x(), slid.at().y())
                ? Optional.of(
                        MapName.anywhere(
                                        province.iso(),
                                        lines,
                                        new MapName.Spot(slid.x(), slid.y()),
                                        0,
                                        centredFirst())
                                .whereItFits(box -> isOn(province, box)))
                : Optional.empty();
    }

    private boolean isOn(Province province, Box box) {
        PlanePoint middle = viewport.plane(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return province.outline().contains(middle.x(), middle.y());
    }

    /// A point of the map moved into the view if it lies outside.
    private record Slid(double x, double y, PlanePoint at) {}

    private Slid slid(PlanePoint point) {
        Viewport v = viewport;
        double x = Math.clamp(v.x(point), EDGE, Math.max(EDGE, v.width() - EDGE));
        double y = Math.clamp(v.y(point), EDGE, Math.max(EDGE, v.height() - EDGE));
        return new Slid(x, y, v.plane(x, y));
    }

    private static List<MapName.Side> centredFirst() {
        return Stream.concat(Stream.of(MapName.Side.CENTRE), MapName.Side.EIGHT.stream()).toList();
    }
}
