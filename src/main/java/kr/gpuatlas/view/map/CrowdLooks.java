package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.Thinning;
import kr.gpuatlas.view.map.raster.Look;

/// How each site of a large dataset looks, and which of them stand for others that are too close.
final class CrowdLooks {
    /// Of markers too close together, one that a filter holds back is the last to be drawn.
    private static final int PASSED = 1 << 24;

    private static final int STEPS_OF_WEIGHT = 16;

    /// Current or a ghost, let through or not.
    private static final int STATES = 4;

    private final CrowdGround ground;
    private final SiteMarks marks;
    private final List<Look> all = new ArrayList<>();
    private final Map<Look, Integer> known = new HashMap<>();
    private final List<SiteMark> samples = new ArrayList<>();
    private final Set<MarkLook> sampled = new HashSet<>();
    private final int[] looks;
    private final int[] weights;
    private final Thinning thinning;

    /// For each sort and state, the look and the weight of such sites; -1 until one is met.
    private final int[] lookOfSort;

    private final int[] weightOfSort;

    /// @param day counted from 1970
    /// @param passes whether the filter lets a site through that is on the map
    CrowdLooks(CrowdGround ground, SiteMarks marks, int day, Optional<Predicate<Site>> passes) {
        this.ground = ground;
        this.marks = marks;
        int size = ground.cloud().size();
        looks = new int[size];
        weights = new int[size];
        lookOfSort = new int[STATES * ground.examples().size()];
        weightOfSort = new int[lookOfSort.length];
        Arrays.fill(lookOfSort, -1);
        for (int point = 0; point < size; point++) {
            boolean passed = passes.isEmpty() || passes.get().test(ground.site(point));
            switch (ground.presence(point, day)) {
                case NOT_YET -> {
                    looks[point] = -1;
                    weights[point] = -1;
                }
                case CURRENT -> assign(point, passed ? 0 : 1);
                case GHOST -> assign(point, passed ? 2 : 3);
            }
        }
        thinning = ground.cloud().thin(weights);
    }

    private void assign(int point, int state) {
        int index = ground.sort(point) * STATES + state;
        if (lookOfSort[index] < 0) {
            SiteMark mark = marks.mark(ground.site(point)).orElseThrow();
            lookOfSort[index] = add(mark);
            weightOfSort[index] =
                    (int) (mark.weight() * STEPS_OF_WEIGHT) + (mark.passed() ? PASSED : 0);
        }
        looks[point] = lookOfSort[index];
        weights[point] = weightOfSort[index];
    }

    private int add(SiteMark mark) {
        Look look = MarkCoats.of(mark.look(), !mark.passed());
        Integer index = known.putIfAbsent(look, all.size());
        if (index != null) {
            return index;
        }
        all.add(look);
        if (sampled.add(sort(mark.look()))) {
            samples.add(mark);
        }
        return all.size() - 1;
    }

    /// The look without its sizes.
    private static MarkLook sort(MarkLook look) {
        MarkLook.Fill sort =
                switch (look.fill()) {
                    case MarkLook.Phases phases ->
                            new MarkLook.Phases(
                                    phases.discs().stream()
                                            .map(disc -> new MarkLook.Disc(disc.phase(), 0))
                                            .toList(),
                                    phases.plan(),
                                    Math.signum(phases.outside()),
                                    phases.zero());
                    case MarkLook.Power power ->
                            new MarkLook.Power(
                                    power.planned(), Math.signum(power.running()), power.zero());
                    case MarkLook.Backing backing -> backing;
                    case MarkLook.None none -> none;
                };
        return new MarkLook(look.form(), 0, sort, look.exact(), look.lone(), look.selected());
    }

    List<Look> all() {
        return all;
    }

    /// The position in [#all()] of how a site looks that is on the map.
    int of(int point) {
        return looks[point];
    }

    Thinning thinning() {
        return thinning;
    }

    /// A marker of each sort of look.
    List<SiteMark> samples() {
        return samples;
    }
}
