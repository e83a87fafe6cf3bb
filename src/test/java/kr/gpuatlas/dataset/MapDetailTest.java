package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.gpuatlas.geo.Detail;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapDetailTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final List<Provinces> TIMES =
            List.of(MAP.on(LocalDate.of(2026, 6, 30)), MAP.on(LocalDate.of(2026, 7, 1)));

    /// 인천 is the worst: in the overview its islets below 4 km² (a quarter of a pixel) are gone.
    private static final double MOST_LOST = 0.07;

    private record Segment(PlanePoint from, PlanePoint to) {}

    @ParameterizedTest
    @EnumSource(Detail.class)
    void noIslandThatMattersIsLost(Detail detail) {
        var places =
                List.of(
                        new LatLon(33.38, 126.55),
                        new LatLon(37.5, 130.865),
                        new LatLon(37.24078, 131.86956),
                        new LatLon(37.24183, 131.86517),
                        new LatLon(37.955, 124.68),
                        new LatLon(34.88, 128.62));
        for (Provinces full : TIMES) {
            for (LatLon place : places) {
                PlanePoint point = TransverseMercator.KOREA.forward(place);
                Ring before = islandAt(full, point).getFirst();

                assertTrue(
                        islands(full.in(detail))
                                .anyMatch(after ->
                                        after.bounds().intersects(before.bounds())
                                                && after.areaKm2() > before.areaKm2() / 2),
                        () -> place + " in " + detail);
            }
        }
    }

    private static Stream<Ring> islands(Provinces provinces) {
        return provinces.all().stream().flatMap(p -> p.outline().shells().stream());
    }

    private static List<Ring> islandAt(Provinces provinces, PlanePoint point) {
        return islands(provinces).filter(r -> r.contains(point.x(), point.y())).toList();
    }

    /// A border that had land on both sides still has: nothing opened, nothing overlaps.
    @ParameterizedTest
    @EnumSource(Detail.class)
    void sharedBordersStayShared(Detail detail) {
        for (Provinces full : TIMES) {
            Set<PlanePoint> inner = innerVertices(full);
            assertTrue(inner.size() > 1000, "only " + inner.size() + " vertices inland");
            Provinces drawn = full.in(detail);
            Set<Segment> forward = segments(drawn);
            for (Segment segment : forward) {
                if (inner.contains(segment.from()) && inner.contains(segment.to())) {
                    assertTrue(
                            forward.contains(new Segment(segment.to(), segment.from())),
                            () -> segment + " has land on one side only in " + detail);
                }
            }
        }
    }

    /// Vertices all of whose segments lie between two lands.
    private static Set<PlanePoint> innerVertices(Provinces provinces) {
        Set<Segment> all = segments(provinces);
        Set<PlanePoint> inner = new HashSet<>();
        all.forEach(segment -> inner.add(segment.from()));
        for (Segment segment : all) {
            if (!all.contains(new Segment(segment.to(), segment.from()))) {
                inner.remove(segment.from());
                inner.remove(segment.to());
            }
        }
        return inner;
    }

    /// Every segment as it runs with its land on the left.
    private static Set<Segment> segments(Provinces provinces) {
        Set<Segment> segments = new HashSet<>();
        for (Province province : provinces.all()) {
            Outline outline = province.outline();
            outline.shells().forEach(ring -> add(segments, ring, true));
            outline.holes().forEach(ring -> add(segments, ring, false));
        }
        return segments;
    }

    private static void add(Set<Segment> segments, Ring ring, boolean landInside) {
        boolean leftIsInside = counterClockwise(ring);
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            PlanePoint a = new PlanePoint(ring.x(j), ring.y(j));
            PlanePoint b = new PlanePoint(ring.x(i), ring.y(i));
            segments.add(leftIsInside == landInside ? new Segment(a, b) : new Segment(b, a));
        }
    }

    private static boolean counterClockwise(Ring ring) {
        double sum = 0;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            sum += (ring.x(j) - ring.x(0)) * (ring.y(i) - ring.y(0));
            sum -= (ring.x(i) - ring.x(0)) * (ring.y(j) - ring.y(0));
        }
        return sum > 0;
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyProvinceAndNeighbourIsDrawnAndKeepsItsLabelAndItsSize(Detail detail) {
        for (Provinces full : TIMES) {
            Provinces drawn = full.in(detail);
            assertEquals(
                    full.neighbours().stream().map(Neighbour::code).toList(),
                    drawn.neighbours().stream().map(Neighbour::code).toList());
            for (Province province : full.all()) {
                Province after = drawn.withIso(province.iso()).orElseThrow();
                double area = province.outline().areaKm2();

                assertTrue(after.outline().contains(after.label().x(), after.label().y()));
                assertEquals(area, after.outline().areaKm2(), area * MOST_LOST, province.nameKo());
            }
        }
    }

    @Test
    void coarserMeansFewerVertices() {
        int last = Integer.MAX_VALUE;
        for (Detail detail : Detail.values()) {
            int vertices = islands(TIMES.getLast().in(detail)).mapToInt(Ring::size).sum();

            assertTrue(vertices < last, detail + " has " + vertices);
            last = vertices;
        }
        assertTrue(last < 2500, "the overview still has " + last);
    }

    @Test
    void aLevelOfDetailIsMadeOnce() {
        Provinces full = TIMES.getFirst();

        assertSame(full, full.in(Detail.FULL));
        assertSame(full.in(Detail.COARSE), full.in(Detail.COARSE));
        assertSame(full.in(Detail.MEDIUM), full.in(Detail.COARSE).in(Detail.MEDIUM));
    }
}
