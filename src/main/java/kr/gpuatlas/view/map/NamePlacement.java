package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places names so that none touches another, a marker or a panel; one that finds no place is left
/// out.
final class NamePlacement {
    private static final double[] GAPS = {5, 12, 20};
    private static final double MARGIN = 2;
    private static final double FRAME = 4;

    private final Box view;
    private final Lettering lettering;
    private final List<Box> taken;
    private final List<PlacedName> done = new ArrayList<>();

    /// A name and where it stands.
    record PlacedName(MapName name, Box box, MapName.Side side) {}

    private NamePlacement(Box view, Lettering lettering, List<Box> obstacles) {
        this.view = view.grown(-FRAME);
        this.lettering = lettering;
        this.taken = new ArrayList<>(obstacles);
    }

    /// @param names the most important first
    /// @param obstacles what no name may touch
    static List<PlacedName> of(
            List<MapName> names, Box view, Lettering lettering, List<Box> obstacles) {
        NamePlacement placement = new NamePlacement(view, lettering, obstacles);
        names.forEach(placement::place);
        return List.copyOf(placement.done);
    }

    private void place(MapName name) {
        boolean inView = view.contains(name.x(), name.y());
        if (inView && !tried(name) && name.lines().size() > 1) {
            tried(name.shortened());
        }
    }

    private boolean tried(MapName name) {
        for (double gap : GAPS) {
            Optional<PlacedName> found =
                    name.around().stream()
                            .map(side -> new PlacedName(name, name.box(side, gap, lettering), side))
                            .filter(candidate -> name.fits().test(candidate.box()))
                            .filter(candidate -> isFree(candidate.box()))
                            .findFirst();
            if (found.isPresent()) {
                done.add(found.get());
                taken.add(found.get().box().grown(MARGIN));
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Box box) {
        return view.contains(box) && taken.stream().noneMatch(box::intersects);
    }
}
