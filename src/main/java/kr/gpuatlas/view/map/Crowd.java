package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.PointCloud;
import kr.gpuatlas.geo.Thinning;
import kr.gpuatlas.view.map.raster.Look;
import kr.gpuatlas.view.map.raster.Marks;
import kr.gpuatlas.view.map.raster.RasterLayer;

/// The markers of a dataset with too many sites for a node each, as they are on one day, under one
/// filter, with one selection.
///
/// A marker of its own is made only for a site that is pointed at, chosen or named.
final class Crowd implements Marks {
    /// So far apart are the markers that bear a name, in pixels.
    private static final double NAME_SPACING = 170;

    private static final int MOST_NAMES = 32;
    private static final int MOST_OBSTACLES = 300;

    private final CrowdGround ground;
    private final SiteMarks marks;
    private final CrowdLooks common;
    private final OptionalInt chosen;
    private final int chosenPoint;
    private final List<Look> looks;
    private Bounds counted = new Bounds(0, 0, 0, 0);
    private int count;

    /// @param common how sites look while none of them is selected on its own
    /// @param chosen the point of the one selected site
    Crowd(CrowdGround ground, SiteMarks marks, CrowdLooks common, OptionalInt chosen) {
        this.ground = ground;
        this.marks = marks;
        this.common = common;
        this.chosen = chosen;
        this.chosenPoint = chosen.orElse(-1);
        this.looks = new ArrayList<>(common.all());
        chosen.ifPresent(point -> looks.add(look(mark(point))));
    }

    private static Look look(SiteMark mark) {
        return MarkCoats.of(mark.look(), !mark.passed());
    }

    @Override
    public PointCloud cloud() {
        return ground.cloud();
    }

    @Override
    public Thinning thinning() {
        return common.thinning();
    }

    @Override
    public List<Look> looks() {
        return looks;
    }

    @Override
    public int look(int point) {
        return point == chosenPoint ? looks.size() - 1 : common.of(point);
    }

    @Override
    public OptionalInt chosen() {
        return chosen;
    }

    /// Whether both are about the same sites, so that a point means the same in both.
    @SuppressWarnings("ReferenceEquality")
    boolean isAbout(Crowd other) {
        return ground == other.ground;
    }

    /// Whether a site is on the map.
    boolean has(int point) {
        return thinning().isKept(point, thinning().level(0));
    }

    /// Whether some markers are too close to others to be drawn.
    boolean isThinned(Viewport viewport) {
        return RasterLayer.isThinned(this, viewport.pxPerMetre());
    }

    /// How many markers there are.
    int size() {
        return thinning().size();
    }

    /// How many markers stand in a part of the map.
    int count(Bounds area) {
        if (!area.equals(counted)) {
            int[] sum = {0};
            thinning().forEachIn(thinning().level(0), area, (point, stands) -> sum[0] += stands);
            counted = area;
            count = sum[0];
        }
        return count;
    }

    /// The marker of a site that is on the map.
    SiteMark mark(int point) {
        return marks.mark(ground.site(point)).orElseThrow();
    }

    /// One marker of each look that there is, for the key.
    List<SiteMark> samples() {
        return common.samples();
    }

    /// The selected marker, with the places it moved between and its headquarters.
    List<SiteMark> related() {
        return relatedPoints().stream().map(this::mark).toList();
    }

    private Set<Integer> relatedPoints() {
        Set<Integer> points = new LinkedHashSet<>();
        chosen.ifPresent(point -> {
            Site site = ground.site(point);
            points.add(point);
            points.addAll(ground.predecessors(site));
            ground.successor(site).ifPresent(points::add);
            ground.headquarters(site).ifPresent(points::add);
        });
        points.removeIf(point -> !has(point));
        return points;
    }

    /// The markers that bear names: the selected one with those related to it, and the largest of
    /// each part of the view. They stand at their true places.
    List<Placement.Placed> named(Viewport viewport) {
        Set<Integer> points = relatedPoints();
        List<SiteMark> largest = new ArrayList<>();
        thinning()
                .forEachIn(
                        thinning().level(NAME_SPACING * viewport.metresPerPixel()),
                        viewport.bounds(),
                        (point, stands) -> {
                            if (!points.contains(point)) {
                                largest.add(mark(point));
                            }
                        });
        largest.sort(Comparator.comparingDouble(SiteMark::weight).reversed());
        return Stream.concat(points.stream().map(this::mark), largest.stream().limit(MOST_NAMES))
                .map(mark -> placed(mark, viewport))
                .toList();
    }

    /// What names keep away from, besides the markers they belong to; nothing where the markers
    /// leave no room for names anyway.
    List<Box> obstacles(Viewport viewport) {
        return RasterLayer.drawn(this, viewport.sight(), MOST_OBSTACLES).stream()
                .map(point ->
                        Box.around(
                                viewport.x(cloud().x(point)),
                                viewport.y(cloud().y(point)),
                                looks.get(look(point)).radius()))
                .toList();
    }

    private static Placement.Placed placed(SiteMark mark, Viewport viewport) {
        double x = viewport.x(mark.at());
        double y = viewport.y(mark.at());
        return new Placement.Placed(mark, x, y, x, y);
    }
}
