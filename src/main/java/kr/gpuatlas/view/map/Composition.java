package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Overlay;

/// Where everything on a sheet stands: markers moved apart, lines and moves between places, names
/// that touch nothing.
record Composition(
        MapPicture picture,
        List<Placement.Placed> marks,
        List<MoveArc> moves,
        List<LinkLine> links,
        List<NamePlacement.PlacedName> names) {
    /// Radius of the dot that marks Dokdo, which would vanish otherwise.
    static final double ISLET = 2.5;

    /// Radius of the dot that marks a city.
    static final double CITY = 1.6;

    /// A halo smaller than its marker would say nothing.
    private static final double LEAST_HALO = 1.15;

    /// Among more of somebody's points than this no name would find a place.
    private static final int MOST_TRIANGLES = 400;

    Composition {
        marks = List.copyOf(marks);
        moves = List.copyOf(moves);
        links = List.copyOf(links);
        names = List.copyOf(names);
    }

    /// @param before what a movement showed before, whose names keep their places as far as they
    ///   can; absent where the map rests, which depends on the picture alone
    static Composition of(MapPicture picture, Letters letters, Optional<Composition> before) {
        List<Box> panels = panels(picture);
        boolean moved = before.filter(old -> picture.isMoved(old.picture())).isPresent();
        List<Placement.Placed> marks = marks(picture, panels, before.filter(_ -> moved));
        List<MoveArc> moves = MoveArc.between(marks);
        List<LinkLine> links = LinkLine.of(picture, marks);
        List<Box> obstacles = obstacles(picture, panels, marks);
        moves.stream().flatMap(move -> move.boxes().stream()).forEach(obstacles::add);
        links.stream().flatMap(link -> link.line().boxes().stream()).forEach(obstacles::add);
        Supplier<NamePlacement> placement =
                () -> new NamePlacement(picture.viewport().box(), letters, obstacles, marks);
        MapNames wanted = new MapNames(picture, marks);
        List<NamePlacement.PlacedName> previous = before.map(Composition::names).orElse(List.of());
        List<NamePlacement.PlacedName> names =
                moved
                        ? placement.get().hold(wanted.all(), previous)
                        : placed(picture, placement, wanted, previous);
        return new Composition(picture, marks, moves, links, names);
    }

    /// Without any name, which is soon done.
    static Composition unnamed(MapPicture picture) {
        List<Placement.Placed> marks = marks(picture, panels(picture), Optional.empty());
        return new Composition(
                picture, marks, MoveArc.between(marks), LinkLine.of(picture, marks), List.of());
    }

    private static List<Box> panels(MapPicture picture) {
        List<Box> panels = new ArrayList<>(picture.obstacles());
        picture.frame().ifPresent(frame -> panels.add(frame.box()));
        return panels;
    }

    private static List<Placement.Placed> marks(
            MapPicture picture, List<Box> panels, Optional<Composition> before) {
        return picture.crowd()
                .map(crowd -> crowd.named(picture.viewport()))
                .orElseGet(() ->
                        Placement.of(
                                picture.marks(),
                                picture.viewport(),
                                panels,
                                before.map(Composition::marks).orElse(List.of())));
    }

    private static List<NamePlacement.PlacedName> placed(
            MapPicture picture,
            Supplier<NamePlacement> placement,
            MapNames wanted,
            List<NamePlacement.PlacedName> previous) {
        return picture.isEnlarged()
                ? new NameTrials(placement, previous).best(wanted.all(), wanted.brief())
                : placement.get().place(wanted.all(), previous);
    }

    private static List<Box> obstacles(
            MapPicture picture, List<Box> panels, List<Placement.Placed> marks) {
        List<Box> obstacles = new ArrayList<>(panels);
        marks.forEach(placed -> obstacles.add(placed.box()));
        marks.stream()
                .filter(Placement.Placed::isShifted)
                .flatMap(placed -> placed.leader().boxes().stream())
                .forEach(obstacles::add);
        picture.frame().stream()
                .flatMap(frame -> rays(frame).stream())
                .flatMap(ray -> ray.boxes().stream())
                .forEach(obstacles::add);
        islets(picture).forEach(obstacles::add);
        picture.overlay()
                .map(Laid::overlay)
                .ifPresent(over ->
                        triangles(over, picture.viewport())
                                .limit(MOST_TRIANGLES)
                                .forEach(obstacles::add));
        picture.crowd().ifPresent(all -> obstacles.addAll(all.obstacles(picture.viewport())));
        return obstacles;
    }

    private static Stream<Box> triangles(Overlay overlay, Viewport v) {
        return overlay.features().stream()
                .flatMap(feature -> feature.shape().points().stream())
                .map(point -> Box.around(v.x(point), v.y(point), OverlayPainter.TRIANGLE + 1))
                .filter(v.box()::intersects);
    }

    /// The hairlines from the inset's panel to the frame around what it enlarges.
    static List<Tie> rays(MapPicture.Frame frame) {
        Box box = frame.box();
        Box panel = frame.panel();
        return List.of(
                new Tie(panel.right(), panel.y() + 0.5, box.x(), box.y() + 0.5),
                new Tie(panel.right(), panel.bottom() - 0.5, box.x(), box.bottom() - 0.5));
    }

    private static Stream<Box> islets(MapPicture picture) {
        Viewport v = picture.viewport();
        return picture.labels().stream()
                .filter(label -> label.visibleAt(v.metresPerPixel()))
                .filter(label -> label.kind() == MapLabel.Kind.ISLAND)
                .map(label -> Box.around(v.x(label.at()), v.y(label.at()), ISLET));
    }

    /// The cities that are marked, because their names are written.
    Stream<MapLabel> cities() {
        Set<String> written =
                names.stream()
                        .map(placed -> placed.name().id())
                        .collect(java.util.stream.Collectors.toSet());
        return picture.labels().stream()
                .filter(label -> label.kind() == MapLabel.Kind.CITY)
                .filter(label -> written.contains(label.nameEn()));
    }

    /// How far off the true place of a marker may be, in pixels; none where that says nothing.
    Optional<Double> halo(Placement.Placed placed) {
        return placed.mark()
                .site()
                .uncertaintyKm()
                .filter(_ -> placed.mark().site().precision() == Precision.CITY)
                .filter(_ -> !placed.mark().isGhost())
                .map(picture.viewport()::pixels)
                .filter(r -> r >= LEAST_HALO * placed.mark().radius() + 2);
    }

    /// The marks of which at least a part can be seen: in view and not wholly under a panel.
    List<Placement.Placed> seen() {
        Box view = picture.viewport().box();
        return marks.stream()
                .filter(placed -> placed.box().intersects(view))
                .filter(placed ->
                        picture.obstacles().stream()
                                .noneMatch(panel -> panel.contains(placed.box())))
                .toList();
    }
}
