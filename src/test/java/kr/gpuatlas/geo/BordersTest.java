package kr.gpuatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.MapReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lines between lands.
class BordersTest {
    private static Outline square(double west) {
        return new Outline(
                List.of(
                        new Ring(
                                new double[] {west, west + 1, west + 1, west},
                                new double[] {0, 0, 1, 1})),
                List.of());
    }

    private static double length(List<Border> borders) {
        return borders.stream().mapToDouble(border -> length(border.chain())).sum();
    }

    private static double length(Polyline chain) {
        double sum = 0;
        for (int i = 1; i < chain.size(); i++) {
            sum += Math.hypot(chain.x(i) - chain.x(i - 1), chain.y(i) - chain.y(i - 1));
        }
        return sum;
    }

    @Test
    void theLineOfALandAloneGoesAllAround() {
        List<Border> borders = Borders.of(List.of(square(0)));

        assertThat(borders).hasSize(1);
        Polyline chain = borders.getFirst().chain();
        assertThat(chain.size()).isEqualTo(5);
        assertThat(chain.x(0)).isEqualTo(chain.x(4));
        assertThat(chain.y(0)).isEqualTo(chain.y(4));
    }

    @Test
    void theSideThatTwoLandsHaveInCommonIsThereOnce() {
        assertThat(length(Borders.of(List.of(square(0), square(1))))).isEqualTo(7, within(1e-12));
    }

    @Test
    void aLandWithinTheHoleOfAnotherHasOneLine() {
        Ring inner = square(0).shells().getFirst();
        Ring outer = new Ring(new double[] {-1, 2, 2, -1}, new double[] {-1, -1, 2, 2});
        Outline around = new Outline(List.of(outer), List.of(inner));

        assertThat(length(Borders.of(List.of(around, square(0))))).isEqualTo(16, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void noPieceOfABorderOfKoreaIsThereTwice(Detail detail) {
        Provinces provinces = MapReader.read().on(LocalDate.of(2026, 10, 7)).in(detail);

        List<Border> borders = provinces.borders();

        double outlines =
                provinces.all().stream()
                        .flatMap(province -> province.outline().rings().stream())
                        .mapToDouble(BordersTest::around)
                        .sum();
        long pieces = borders.stream().mapToLong(border -> border.chain().size() - 1).sum();
        long distinct = borders.stream().flatMap(BordersTest::pieces).distinct().count();
        assertThat(distinct).isEqualTo(pieces);
        assertThat(length(borders)).isLessThan(outlines * 0.95).isGreaterThan(outlines / 2);
    }

    private static Stream<List<Double>> pieces(Border border) {
        Polyline chain = border.chain();
        return IntStream.range(1, chain.size())
                .mapToObj(i -> {
                    List<Double> one =
                            List.of(chain.x(i - 1), chain.y(i - 1), chain.x(i), chain.y(i));
                    List<Double> other =
                            List.of(chain.x(i), chain.y(i), chain.x(i - 1), chain.y(i - 1));
                    return chain.x(i - 1) < chain.x(i) ? one : other;
                });
    }

    private static double around(Ring ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            sum += Math.hypot(ring.x(next) - ring.x(i), ring.y(next) - ring.y(i));
        }
        return sum;
    }

    @Test
    void whereABorderFallsTheLandLooksDifferent() {
        Outline both =
                new Outline(
                        List.of(
                                new Ring(
                                        new double[] {0, 1, 2, 2, 1, 0},
                                        new double[] {0, 0, 0, 1, 1, 1})),
                        List.of());
        List<Border> parted = Borders.of(List.of(square(0), square(1)));
        List<Border> one = Borders.of(List.of(both));

        assertThat(Borders.change(parted, one)).contains(new Bounds(1, 0, 1, 1));
        assertThat(Borders.change(one, parted)).contains(new Bounds(1, 0, 1, 1));
    }

    @Test
    void theSameLinesDividedOtherwiseLookTheSame() {
        List<Border> eastFirst = Borders.of(List.of(square(1), square(0)));
        List<Border> westFirst = Borders.of(List.of(square(0), square(1)));

        assertThat(Borders.change(eastFirst, westFirst)).isEmpty();
    }

    /// Gwangju had a border until it became one with South Jeolla on 1 July 2026.
    @Test
    void onlyTheBorderOfGwangjuFellWhenTwoProvincesBecameOne() {
        Provinces before = MapReader.read().on(LocalDate.of(2026, 6, 30));
        Provinces after = MapReader.read().on(LocalDate.of(2026, 7, 1));
        Bounds gwangju = before.withIso("KR-29").orElseThrow().outline().bounds();

        assertThat(before.changeTo(after)).contains(gwangju);
        assertThat(before.changeTo(before)).isEmpty();
    }
}
