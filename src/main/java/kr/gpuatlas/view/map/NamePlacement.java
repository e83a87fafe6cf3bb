package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Places names so that none touches another, a marker or a panel; one that finds no place is left
/// out.
///
/// While the map is only moved, a name that was written stays on its side of what it names, or
/// goes.
final class NamePlacement {
    private static final double[] NEAR = {5, 12, 20};
    private static final double[] FAR = {32, 48, 66};

    /// A sum has no marker that would do without it.
    private static final double[] FARTHEST = {32, 48, 66, 90, 120, 150, 180, 210};

    /// From this gap on a line says what a name belongs to.
    private static final double TIED_FROM = 20;

    private static final double MARGIN = 2;
    private static final double FRAME = 4;

    private final Box view;
    private final Lettering lettering;
    private final List<Box> obstacles;
    private final Map<String, PlacedName> before = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<PlacedName> done = new ArrayList<>();

    /// A name and where it stands.
    ///
    /// @param tie the line to what it names, where it had to move away
    record PlacedName(MapName name, Box box, MapName.Side side, double gap, Optional<Tie> tie) {
        /// Whether something comes too close to the name or its line.
        private boolean isHit(Box other) {
            return box.grown(MARGIN).intersects(other)
                    || tie.stream()
                            .flatMap(line -> line.boxes().stream())
                            .anyMatch(other::intersects);
        }
    }

    /// The names that are written, and the ids of those that lost their place in the movement.
    record Outcome(List<PlacedName> names, Set<String> lost) {
        Outcome {
            names = List.copyOf(names);
            lost = Set.copyOf(lost);
        }
    }

    private NamePlacement(Box view, Lettering lettering, List<Box> obstacles) {
        this.view = view.grown(-FRAME);
        this.lettering = lettering;
        this.obstacles = List.copyOf(obstacles);
    }

    /// @param obstacles what no name may touch
    static NamePlacement in(Box view, Lettering lettering, List<Box> obstacles) {
        return new NamePlacement(view, lettering, obstacles);
    }

    /// Places the names anew, where they stood before if that is as good.
    ///
    /// @param names the most important first
    Outcome place(List<MapName> names, List<PlacedName> previous) {
        previous.forEach(placed -> before.put(placed.name().id(), placed));
        rank(names);
        names.forEach(this::place);
        return new Outcome(done, Set.of());
    }

    /// Places the names of a map that was moved: first those that were there, each on its side.
    Outcome hold(List<MapName> names, List<PlacedName> previous) {
        Map<String, PlacedName> written = new HashMap<>();
        previous.forEach(placed -> written.put(placed.name().id(), placed));
        rank(names);
        Set<String> lost = new HashSet<>();
        for (MapName name : names) {
            PlacedName old = written.get(name.id());
            if (old != null && !stays(name, old)) {
                lost.add(name.id());
            }
        }
        names.stream().filter(name -> !written.containsKey(name.id())).forEach(this::placeBeside);
        return new Outcome(done, lost);
    }

    private void rank(List<MapName> names) {
        names.forEach(name -> order.put(name.id(), order.size()));
    }

    private boolean stays(MapName name, PlacedName old) {
        boolean shorter = old.name().lines().size() < name.lines().size();
        MapName same = shorter ? name.shortened() : name;
        return isInView(name) && write(Stream.of(candidate(same, old.side(), old.gap())));
    }

    private boolean isInView(MapName name) {
        return view.contains(name.x(), name.y());
    }

    private void place(MapName name) {
        if (isInView(name) && !isBeside(name) && !hasPushed(name)) {
            writeAfar(name);
        }
    }

    private void placeBeside(MapName name) {
        if (isInView(name) && !isBeside(name)) {
            writeAfar(name);
        }
    }

    private boolean isBeside(MapName name) {
        boolean brief = name.lines().size() > 1 && name.sum().isEmpty();
        return write(candidates(name, NEAR))
                || (brief && write(candidates(name.shortened(), NEAR)));
    }

    private void writeAfar(MapName name) {
        double[] gaps = name.sum().isPresent() ? FARTHEST : FAR;
        if (name.tied() && !write(candidates(name, gaps))) {
            write(candidates(name.shortened(), gaps));
        }
    }

    /// Lets one name that stands in the way stand elsewhere, if it can; none that is more important
    /// goes for it.
    private boolean hasPushed(MapName name) {
        MapName brief = name.shortened();
        for (PlacedName candidate : candidates(brief, NEAR).filter(this::fits).toList()) {
            List<PlacedName> inTheWay = done.stream().filter(o -> areClose(candidate, o)).toList();
            if (inTheWay.size() == 1 && hasGivenWay(inTheWay.getFirst(), candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGivenWay(PlacedName other, PlacedName candidate) {
        int at = done.indexOf(other);
        done.remove(other);
        if (!isFree(candidate)) {
            done.add(at, other);
            return false;
        }
        done.add(candidate);
        if (write(candidates(other.name(), NEAR))) {
            return true;
        }
        done.remove(candidate);
        done.add(at, other);
        return false;
    }

    private static boolean areClose(PlacedName a, PlacedName b) {
        return b.isHit(a.box())
                || a.tie().stream().flatMap(t -> t.boxes().stream()).anyMatch(b::isHit);
    }

    private Stream<PlacedName> candidates(MapName name, double[] gaps) {
        return Arrays.stream(gaps)
                .boxed()
                .flatMap(gap -> sides(name).map(side -> candidate(name, side, gap)));
    }

    private Stream<MapName.Side> sides(MapName name) {
        PlacedName old = before.get(name.id());
        return old == null
                ? name.around().stream()
                : Stream.concat(Stream.of(old.side()), name.around().stream());
    }

    private PlacedName candidate(MapName name, MapName.Side side, double gap) {
        Box box = name.box(side, gap, lettering);
        Optional<Tie> tie =
                name.tied() && gap >= TIED_FROM
                        ? Optional.of(
                                Tie.between(
                                        name.x(),
                                        name.y(),
                                        name.clearance() + MARGIN,
                                        box.grown(MARGIN)))
                        : Optional.empty();
        return new PlacedName(name, box, side, gap, tie);
    }

    private boolean write(Stream<PlacedName> candidates) {
        Optional<PlacedName> found = candidates.filter(this::fits).filter(this::isFree).findFirst();
        found.ifPresent(done::add);
        done.sort(Comparator.comparing(placed -> order.getOrDefault(placed.name().id(), 0)));
        return found.isPresent();
    }

    /// Whether nothing but other names could be in its way.
    private boolean fits(PlacedName candidate) {
        Box box = candidate.box();
        return view.contains(box)
                && candidate.name().fits().test(box)
                && obstacles.stream().noneMatch(box::intersects)
                && candidate.tie().filter(tie -> crosses(tie, candidate.name())).isEmpty();
    }

    /// The corners of its own marker's square are no obstacle to a line.
    private boolean crosses(Tie tie, MapName name) {
        Box own = Box.around(name.x(), name.y(), name.clearance() + MARGIN);
        return tie.boxes().stream()
                .filter(dot -> !dot.intersects(own))
                .anyMatch(dot -> obstacles.stream().anyMatch(dot::intersects));
    }

    private boolean isFree(PlacedName candidate) {
        return done.stream().noneMatch(other -> areClose(candidate, other));
    }
}
