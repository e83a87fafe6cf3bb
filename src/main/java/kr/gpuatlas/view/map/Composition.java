package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Province;

/// Where everything on a sheet stands: markers moved apart, moves between places, names that touch
/// nothing.
record Composition(
        List<Placement.Placed> marks, List<MoveArc> moves, List<NamePlacement.PlacedName> names) {
    private static final double EDGE = 18;

    /// Radius of the dot that marks Dokdo, which would vanish otherwise.
    static final double ISLET = 2.5;

    static Composition of(MapPicture picture, Lettering lettering) {
        List<Box> panels = new ArrayList<>(picture.obstacles());
        picture.frame().ifPresent(frame -> panels.add(frame.box()));
        List<Placement.Placed> marks =
                picture.crowd()
                        .map(crowd -> crowd.named(picture.viewport()))
                        .orElseGet(() ->
                                Placement.of(picture.marks(), picture.viewport(), panels));
        List<MoveArc> moves = MoveArc.between(marks);
        List<Box> obstacles = new ArrayList<>(panels);
        marks.forEach(placed -> obstacles.add(placed.box()));
        marks.stream()
                .filter(Placement.Placed::isShifted)
                .map(Placement.Placed::dot)
                .forEach(obstacles::add);
        moves.stream().flatMap(move -> move.boxes().stream()).forEach(obstacles::add);
        islets(picture).forEach(obstacles::add);
        return new Composition(
                marks,
                moves,
                NamePlacement.of(
                        names(picture, marks), picture.viewport().box(), lettering, obstacles));
    }

    private static Stream<Box> islets(MapPicture picture) {
        Viewport v = picture.viewport();
        return islands(picture).map(label -> Box.around(v.x(label.at()), v.y(label.at()), ISLET));
    }

    private static Stream<MapLabel> islands(MapPicture picture) {
        return shown(picture).filter(label -> label.kind() == MapLabel.Kind.ISLAND);
    }

    private static Stream<MapLabel> shown(MapPicture picture) {
        double scale = picture.viewport().metresPerPixel();
        return picture.labels().stream().filter(label -> label.visibleAt(scale));
    }

    private static List<MapName> names(MapPicture picture, List<Placement.Placed> marks) {
        List<MapName> names = new ArrayList<>();
        picture.frame().ifPresent(frame -> names.add(frameName(frame, picture.words())));
        marks.stream()
                .filter(placed -> placed.mark().passed() || placed.mark().selected())
                .filter(placed -> isOpen(placed, picture))
                .map(placed -> name(placed, picture.words()))
                .forEach(names::add);
        for (MapLabel.Kind kind :
                List.of(MapLabel.Kind.ISLAND, MapLabel.Kind.SEA, MapLabel.Kind.COUNTRY)) {
            shown(picture)
                    .filter(label -> label.kind() == kind)
                    .flatMap(label -> name(label, picture).stream())
                    .forEach(names::add);
        }
        picture.provinces().all().stream()
                .flatMap(province -> name(province, picture).stream())
                .forEach(names::add);
        return names;
    }

    private static MapName name(Placement.Placed placed, MapWords words) {
        double ring = placed.mark().selected() ? MarkerNode.RING : 0;
        return MapName.anywhere(
                placed.mark().site().id(),
                words.lines(placed.mark()),
                new MapName.Spot(placed.x(), placed.y()),
                placed.mark().radius() + ring,
                MapName.Side.EIGHT);
    }

    /// Whether no panel covers the marker, whose name would then stand alone.
    private static boolean isOpen(Placement.Placed placed, MapPicture picture) {
        return picture.obstacles().stream()
                .noneMatch(panel -> panel.contains(placed.x(), placed.y()));
    }

    private static MapName frameName(MapPicture.Frame frame, MapWords words) {
        Box box = frame.box();
        return MapName.anywhere(
                "capital-area",
                List.of(MapLine.of(Face.ISLAND, words.get("inset.frame", frame.count()))),
                new MapName.Spot(box.right(), box.y() + box.height() / 8),
                0,
                List.of(MapName.Side.RIGHT, MapName.Side.ABOVE, MapName.Side.BELOW_RIGHT));
    }

    private static Optional<MapName> name(MapLabel label, MapPicture picture) {
        MapWords words = picture.words();
        MapName.Spot spot =
                new MapName.Spot(
                        picture.viewport().x(label.at()), picture.viewport().y(label.at()));
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
                                    ISLET + 2,
                                    List.of(
                                            MapName.Side.BELOW,
                                            MapName.Side.ABOVE,
                                            MapName.Side.LEFT,
                                            MapName.Side.RIGHT)));
            case COUNTRY -> country(label, picture);
        };
    }

    /// A country's name slides to the edge of the view, as long as that is still its land.
    private static Optional<MapName> country(MapLabel label, MapPicture picture) {
        Slid slid = Slid.of(label.at(), picture.viewport());
        boolean onLand =
                picture.provinces().neighbours().stream()
                        .map(Neighbour::outline)
                        .anyMatch(land -> land.contains(slid.at().x(), slid.at().y()));
        List<MapLine> lines = List.of(MapLine.of(Face.COUNTRY, picture.words().name(label)));
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

    /// A province's name stands where its middle is in the province, or not at all.
    private static Optional<MapName> name(Province province, MapPicture picture) {
        Slid slid = Slid.of(province.label(), picture.viewport());
        List<MapLine> lines =
                List.of(MapLine.of(Face.PROVINCE, picture.words().shortName(province)));
        return province.outline().contains(slid.at().x(), slid.at().y())
                ? Optional.of(
                        new MapName(
                                province.iso(),
                                lines,
                                slid.x(),
                                slid.y(),
                                0,
                                centredFirst(),
                                box -> isOn(province, box, picture.viewport())))
                : Optional.empty();
    }

    private static boolean isOn(Province province, Box box, Viewport viewport) {
        PlanePoint middle = viewport.plane(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return province.outline().contains(middle.x(), middle.y());
    }

    /// A point of the map moved into the view if it lies outside.
    private record Slid(double x, double y, PlanePoint at) {
        static Slid of(PlanePoint point, Viewport v) {
            double x = Math.clamp(v.x(point), EDGE, Math.max(EDGE, v.width() - EDGE));
            double y = Math.clamp(v.y(point), EDGE, Math.max(EDGE, v.height() - EDGE));
            return new Slid(x, y, v.plane(x, y));
        }
    }

    private static List<MapName.Side> centredFirst() {
        return Stream.concat(Stream.of(MapName.Side.CENTRE), MapName.Side.EIGHT.stream()).toList();
    }
}
