package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Places names so that none touches another, a marker or a panel; one that finds no place is left
/// out.
///
/// While the map is only moved, a name that was written stays on its side of what it names, or
/// goes.
final class NamePlacement {
    private static final double[] NEAR = {5, 12, 20};

    /// From this gap on a line says what a name belongs to.
    private static final double TIED_FROM = 20;

    private static final double MARGIN = 2;

    /// Between two names, so that they do not read as one.
    private static final double APART = 5;

    private static final double FRAME = 4;
    private static final double TOLERANCE = 0.5;

    private final Box view;
    private final Letters letters;
    private final List<Box> obstacles;
    private final List<Placement.Placed> marks;
    private final double[] radii;
    private final Map<String, PlacedName> before = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private Patience patience = Patience.USUAL;
    private final List<PlacedName> done = new ArrayList<>();

    /// A name and where it stands.
    ///
    /// @param tie the line to what it names, where it had to move away
    record PlacedName(MapName name, Box box, MapName.Side side, double gap, Optional<Tie> tie) {
        /// Whether something comes too close to the name or its line.
        private boolean isHit(Box other) {
            boolean near =
                    box.x() - APART < other.right()
                            && other.x() < box.right() + APART
                            && box.y() - 1 < other.bottom()
                            && other.y() < box.bottom() + 1;
            return near || (tie.isPresent() && Box.isAny(tie.get().boxes(), other::intersects));
        }
    }

    /// @param obstacles what no name may touch
    /// @param marks beside which a name would be taken for theirs
    NamePlacement(Box view, Letters letters, List<Box> obstacles, List<Placement.Placed> marks) {
        this.view = view.grown(-FRAME);
        this.letters = letters;
        this.obstacles = obstacles.stream().filter(view::intersects).toList();
        this.marks = List.copyOf(marks);
        this.radii = marks.stream().mapToDouble(placed -> placed.mark().radius()).toArray();
    }

    /// Tries more places farther away.
    NamePlacement patiently() {
        patience = Patience.GREAT;
        return this;
    }

    /// Places the names anew, where they stood before if that is as good.
    ///
    /// @param names the most important first
    List<PlacedName> place(List<MapName> names, List<PlacedName> previous) {
        previous.forEach(placed -> before.put(placed.name().id(), placed));
        rank(names);
        names.forEach(this::place);
        return List.copyOf(done);
    }

    /// Places the names of a map that was moved: first those that were there, each on its side.
    List<PlacedName> hold(List<MapName> names, List<PlacedName> previous) {
        Map<String, PlacedName> written = new HashMap<>();
        previous.forEach(placed -> written.put(placed.name().id(), placed));
        rank(names);
        for (MapName name : names) {
            PlacedName old = written.get(name.id());
            if (old != null) {
                stay(name, old);
            }
        }
        names.stream().filter(name -> !written.containsKey(name.id())).forEach(this::placeBeside);
        return List.copyOf(done);
    }

    private void rank(List<MapName> names) {
        names.forEach(name -> order.put(name.id(), order.size()));
    }

    private void stay(MapName name, PlacedName old) {
        boolean shorter = old.name().lines().size() < name.lines().size();
        MapName same = shorter ? name.shortened() : name;
        if (isInView(name)) {
            isWritten(candidate(same, old.side(), old.gap()));
        }
    }

    private boolean isInView(MapName name) {
        return view.contains(name.x(), name.y());
    }

    private void place(MapName name) {
        if (isInView(name)
                && !isWritten(name, name.reach() == MapName.Reach.WHOLE)
                && !isBrief(name)
                && !hasPushed(name)
                && name.reach() != MapName.Reach.BESIDE) {
            write(name.shortened(), patience.far(name));
        }
    }

    private void placeBeside(MapName name) {
        if (isInView(name) && !isWritten(name, false)) {
            isBrief(name);
        }
    }

    private boolean isWritten(MapName name, boolean alsoFar) {
        return write(name, NEAR) || (alsoFar && write(name, patience.far(name)));
    }

    private boolean isBrief(MapName name) {
        return name.lines().size() > 1 && name.sum().isEmpty() && write(name.shortened(), NEAR);
    }

    /// Lets one name that stands in the way stand elsewhere, if it can; none that is more important
    /// goes for it.
    private boolean hasPushed(MapName name) {
        return any(name.shortened(), NEAR, candidate -> fits(candidate) && pushes(candidate));
    }

    private boolean pushes(PlacedName candidate) {
        List<PlacedName> inTheWay = new ArrayList<>();
        for (PlacedName other : done) {
            if (areClose(candidate, other)) {
                inTheWay.add(other);
            }
        }
        return inTheWay.size() == 1 && hasGivenWay(inTheWay.getFirst(), candidate);
    }

    private boolean hasGivenWay(PlacedName other, PlacedName candidate) {
        int at = done.indexOf(other);
        done.remove(other);
        if (!isFree(candidate)) {
            done.add(at, other);
            return false;
        }
        done.add(candidate);
        if (write(other.name(), NEAR)) {
            return true;
        }
        done.remove(candidate);
        done.add(at, other);
        return false;
    }

    private static boolean areClose(PlacedName a, PlacedName b) {
        return b.isHit(a.box())
                || (a.tie().isPresent() && Box.isAny(a.tie().get().boxes(), b::isHit));
    }

    /// Whether one of the places beside what is named is good, the nearest and best first.
    private boolean any(MapName name, double[] gaps, Predicate<PlacedName> good) {
        List<MapName.Side> sides = sides(name);
        for (double gap : gaps) {
            for (MapName.Side side : sides) {
                if (good.test(candidate(name, side, gap))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<MapName.Side> sides(MapName name) {
        PlacedName old = before.get(name.id());
        if (old == null) {
            return name.around();
        }
        List<MapName.Side> sides = new ArrayList<>(List.of(old.side()));
        sides.addAll(name.around());
        return sides;
    }

    private PlacedName candidate(MapName name, MapName.Side side, double gap) {
        Box box = slid(name, side, name.box(side, gap, letters));
        Optional<Tie> tie =
                name.reach() != MapName.Reach.BESIDE && gap >= TIED_FROM
                        ? Optional.of(
                                Tie.between(
                                        name.x(),
                                        name.y(),
                                        name.clearance() + MARGIN,
                                        box.grown(MARGIN)))
                        : Optional.empty();
        return new PlacedName(name, box, side, gap, tie);
    }

    /// Above and below a marker near the edge a name slides along it, as far as it still stands
    /// over or under the marker.
    private Box slid(MapName name, MapName.Side side, Box box) {
        if (side.dx != 0 || name.clearance() == 0 || box.width() > view.width()) {
            return box;
        }
        double most = Math.max(0, box.width() / 2 - name.clearance());
        double x = Math.clamp(box.x(), view.x(), view.right() - box.width());
        double way = Math.clamp(x - box.x(), -most, most);
        return new Box(box.x() + way, box.y(), box.width(), box.height());
    }

    private boolean write(MapName name, double[] gaps) {
        return any(name, gaps, this::isWritten);
    }

    private boolean isWritten(PlacedName candidate) {
        if (!fits(candidate) || !isFree(candidate)) {
            return false;
        }
        done.add(candidate);
        done.sort(Comparator.comparing(placed -> order.getOrDefault(placed.name().id(), 0)));
        return true;
    }

    /// Whether nothing but other names could be in its way.
    private boolean fits(PlacedName candidate) {
        Box box = candidate.box();
        return view.contains(box)
                && !Box.isAny(obstacles, box::intersects)
                && candidate.name().fits().test(box)
                && !isNearerToAnother(candidate)
                && candidate.tie().filter(tie -> crosses(tie, candidate.name())).isEmpty();
    }

    /// Whether a name without a line would be read as that of another marker.
    private boolean isNearerToAnother(PlacedName candidate) {
        MapName name = candidate.name();
        if (name.reach() == MapName.Reach.BESIDE || candidate.tie().isPresent()) {
            return false;
        }
        double own = candidate.box().distance(name.x(), name.y()) - name.clearance();
        for (int i = 0; i < radii.length; i++) {
            Placement.Placed mark = marks.get(i);
            double off = candidate.box().distance(mark.x(), mark.y()) - radii[i];
            if (off < own - TOLERANCE && !mark.mark().site().id().equals(name.id())) {
                return true;
            }
        }
        return false;
    }

    /// The corners of its own marker's square are no obstacle to a line, nor is the frame in which
    /// it begins.
    private boolean crosses(Tie tie, MapName name) {
        Box own = Box.around(name.x(), name.y(), name.clearance() + MARGIN);
        return Box.isAny(
                tie.boxes(),
                dot ->
                        !dot.intersects(own)
                                && Box.isAny(
                                        obstacles,
                                        box ->
                                                !box.contains(name.x(), name.y())
                                                        && dot.intersects(box)));
    }

    private boolean isFree(PlacedName candidate) {
        for (PlacedName other : done) {
            if (areClose(candidate, other)) {
                return false;
            }
        }
        return true;
    }
}
