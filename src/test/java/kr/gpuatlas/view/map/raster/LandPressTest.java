package kr.gpuatlas.view.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.paint.Color;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pixels of the land.
class LandPressTest {
    private static final Provinces PROVINCES = MapReader.read().on(LocalDate.of(2026, 10, 7));
    private static final Inks INKS = LandPressTest::colour;

    private static Color colour(Ink ink) {
        return Color.rgb(red(ink), 10, 200);
    }

    private static int red(Ink ink) {
        return switch (ink) {
            case SEA -> 10;
            case LAND -> 20;
            case NB -> 30;
            default -> 40;
        };
    }

    /// 800 km from south to north.
    private static Sight sight(int width, int height) {
        double scale = height / 800_000.0;
        PlanePoint middle = TransverseMercator.KOREA.forward(new LatLon(36.5, 128));
        return new Sight(
                width,
                height,
                scale,
                middle.x() - width / 2.0 / scale,
                middle.y() + height / 2.0 / scale);
    }

    private static int[] drawn(Sight sight, double pixels) {
        Pixels board =
                new Pixels(
                        (int) Math.round(sight.width() * pixels),
                        (int) Math.round(sight.height() * pixels));
        LandPress press = new LandPress(INKS);
        press.ready();
        press.draw(sight, pixels, PROVINCES, board);
        return board.array();
    }

    @ParameterizedTest
    @CsvSource({
        "36.35, 128.00, LAND", // Sangju
        "33.38, 126.55, LAND", // Jeju
        "37.20, 130.30, SEA", // the East Sea
        "39.30, 126.30, NB", // north of the border
    })
    void aPlaceHasTheColourOfItsGround(double lat, double lon, Ink ground) {
        Sight sight = sight(600, 600);
        PlanePoint at = TransverseMercator.KOREA.forward(new LatLon(lat, lon));

        int column = (int) sight.x(at.x());
        int row = (int) sight.y(at.y());

        int pixel = drawn(sight, 1)[row * 600 + column];

        assertThat(pixel).isEqualTo(0xFF000000 | (red(ground) << 16) | 0x0AC8);
    }

    @Test
    void twoHalvesMakeTheWhole() {
        Sight whole = sight(600, 400);
        Sight west = new Sight(300, 400, whole.scale(), whole.west(), whole.north());
        Sight east =
                new Sight(
                        300, 400, whole.scale(), whole.west() + 300 / whole.scale(), whole.north());
        int[] all = drawn(whole, 1);
        int[] left = drawn(west, 1);
        int[] right = drawn(east, 1);

        int different = 0;
        for (int row = 0; row < 400; row++) {
            for (int column = 0; column < 600; column++) {
                int half =
                        column < 300 ? left[row * 300 + column] : right[row * 300 + column - 300];
                different += near(half, all[row * 600 + column]) ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }

    private static boolean near(int one, int other) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            if (Math.abs(((one >>> shift) & 0xFF) - ((other >>> shift) & 0xFF)) > 1) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aPictureWithTwicePixelsShowsTheSame() {
        Sight sight = sight(300, 300);
        int[] once = drawn(sight, 1);
        int[] twice = drawn(sight, 2);

        int same = 0;
        for (int i = 0; i < once.length; i++) {
            int row = i / 300;
            int column = i % 300;
            same += once[i] == twice[2 * row * 600 + 2 * column] ? 1 : 0;
        }
        assertThat(same).isGreaterThan(once.length * 8 / 10);
    }
}
