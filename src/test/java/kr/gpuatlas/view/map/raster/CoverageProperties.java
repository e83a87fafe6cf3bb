package kr.gpuatlas.view.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import kr.gpuatlas.geo.Polyline;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// How much of every pixel outlines and lines cover.
class CoverageProperties {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 30;
    private static final int SAMPLES = 32;
    private static final Wash BLACK = new Wash(Color.BLACK);

    record Point(double x, double y) {}

    @Provide
    Arbitrary<Point> points() {
        return Arbitraries.doubles()
                .between(-40, 130)
                .flatMap(x -> Arbitraries.doubles().between(-20, 50).map(y -> new Point(x, y)));
    }

    private static int[] drawn(Coverage coverage) {
        int[] argb = new int[WIDTH * HEIGHT];
        coverage.lay(BLACK, argb);
        return argb;
    }

    private static void add(Coverage coverage, List<Point> corners) {
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            coverage.edge(from.x(), from.y(), to.x(), to.y());
        }
    }

    /// The share of a pixel that lies in a triangle, by samples.
    private static double share(List<Point> triangle, int column, int row) {
        int inside = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                Point at = new Point(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES);
                double a = turn(triangle.get(0), triangle.get(1), at);
                double b = turn(triangle.get(1), triangle.get(2), at);
                double c = turn(triangle.get(2), triangle.get(0), at);
                inside += (a > 0 && b > 0 && c > 0) || (a < 0 && b < 0 && c < 0) ? 1 : 0;
            }
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    @Property(tries = 200)
    void everyPixelIsAsDarkAsTheTriangleCoversIt(
            @ForAll("points") Point a, @ForAll("points") Point b, @ForAll("points") Point c) {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        List<Point> triangle = List.of(a, b, c);
        add(coverage, triangle);

        int[] argb = drawn(coverage);

        for (int row = 0; row < HEIGHT; row += 3) {
            for (int column = 0; column < WIDTH; column += 3) {
                assertThat((argb[row * WIDTH + column] >>> 24) / 255.0)
                        .describedAs("pixel %d, %d of %s", column, row, triangle)
                        .isEqualTo(share(triangle, column, row), within(0.05));
            }
        }
    }

    @Property(tries = 200)
    void noSeamIsSeenBetweenLandsThatLieSideBySide(
            @ForAll("points") Point a, @ForAll("points") Point b) {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        Point corner = new Point(-50, -30);
        Point other = new Point(150, 60);
        List<Point> border = List.of(new Point(150, -30), a, b, new Point(-50, 60));
        add(coverage, List.of(corner, border.get(0), a, b, border.get(3)));
        add(coverage, List.of(other, border.get(3), b, a, border.get(0)));

        assertThat(drawn(coverage)).containsOnly(0xFF000000);
    }

    @Property(tries = 100)
    void nothingIsLeftForTheNextPicture(
            @ForAll("points") Point a, @ForAll("points") Point b, @ForAll("points") Point c) {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        add(coverage, List.of(a, b, c));
        drawn(coverage);

        assertThat(drawn(coverage)).containsOnly(0);
    }

    @Property(tries = 200)
    void aStraightLineHasTheInkOfItsLengthTimesItsWidth(
            @ForAll("inner") Point a, @ForAll("inner") Point b) {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        stroke(coverage, 1.5)
                .line(chain(a, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2), b));

        double ink = Arrays.stream(drawn(coverage)).mapToDouble(p -> (p >>> 24) / 255.0).sum();

        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        assertThat(ink).isEqualTo(1.5 * length, within(0.02 * length + 0.3));
    }

    @Provide
    Arbitrary<Point> inner() {
        return Arbitraries.doubles()
                .between(5, WIDTH - 5)
                .flatMap(x ->
                        Arbitraries.doubles().between(5, HEIGHT - 5).map(y -> new Point(x, y)));
    }

    @Example
    void aLineThatGoesAllAroundIsClosed() {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        Point first = new Point(10, 10);
        stroke(coverage, 2)
                .line(chain(first, new Point(30, 10), new Point(30, 20), new Point(10, 20), first));

        int[] argb = drawn(coverage);

        assertThat(argb[9 * WIDTH + 9] >>> 24).isEqualTo(255);
        assertThat(argb[20 * WIDTH + 30] >>> 24).isEqualTo(255);
        assertThat(argb[15 * WIDTH + 20] >>> 24).isZero();
        assertThat(argb[8 * WIDTH + 8] >>> 24).isZero();
    }

    @Example
    void aSharpCornerIsCutOffInsteadOfReachingFar() {
        Coverage coverage = new Coverage(WIDTH, HEIGHT);
        stroke(coverage, 2).line(chain(new Point(10, 10), new Point(40, 11), new Point(10, 12)));

        int[] argb = drawn(coverage);

        for (int column = 42; column < WIDTH; column++) {
            assertThat(argb[11 * WIDTH + column]).isZero();
        }
    }

    /// A metre is a pixel, and the plane's origin is the upper left corner.
    private static Stroke stroke(Coverage coverage, double width) {
        return new Stroke(coverage, new Sight(WIDTH, HEIGHT, 1, 0, 0), 1, width);
    }

    private static Polyline chain(Point... points) {
        return new Polyline(
                Arrays.stream(points).mapToDouble(Point::x).toArray(),
                Arrays.stream(points).mapToDouble(point -> -point.y()).toArray());
    }
}
