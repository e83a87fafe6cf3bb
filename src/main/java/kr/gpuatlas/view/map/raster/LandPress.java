package kr.gpuatlas.view.map.raster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gpuatlas.geo.Border;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Detail;
import kr.gpuatlas.geo.Graticule;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.Polyline;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Draws sea, graticule, the countries around and the provinces, pixel by pixel.
///
/// As paths, which were less to write, long coasts took most of a frame while the map was zoomed.
public final class LandPress {
    /// How wide coasts and borders are, in units.
    public static final double LINE = 0.9;

    /// Land smaller than this is an islet, which its outline must not swallow.
    public static final double ISLET_KM2 = 5;

    /// The graticule reaches as far as the context land does.
    private static final List<Polyline> GRATICULE =
            Graticule.between(new LatLon(27, 113), new LatLon(48, 142));

    private static final List<Ink> INKS =
            List.of(Ink.SEA, Ink.GRAT, Ink.NB, Ink.NB_LINE, Ink.LAND, Ink.LAND_LINE);

    private final Inks inks;
    private final Map<Ink, Wash> washes = new EnumMap<>(Ink.class);
    private boolean lightLand;
    private boolean lightAbroad;
    private Coverage coverage = new Coverage(1, 1);

    /// Draws with the inks.
    public LandPress(Inks inks) {
        this.inks = inks;
    }

    /// Takes the inks anew, which have changed.
    public void reset() {
        washes.clear();
    }

    /// Reads the inks that it has not read yet, on the window's thread.
    void ready() {
        for (Ink ink : INKS) {
            washes.computeIfAbsent(ink, missing -> new Wash(inks.of(missing)));
        }
        lightLand = isLight(Ink.LAND);
        lightAbroad = isLight(Ink.NB);
    }

    private boolean isLight(Ink ground) {
        return inks.of(ground).getBrightness() > 0.5;
    }

    /// Draws on any thread, once it is ready.
    ///
    /// @param pixels of a unit
    /// @param board has the sight's size in pixels
    void draw(Sight sight, double pixels, Provinces full, Pixels board) {
        if (coverage.width() != board.width() || coverage.height() != board.height()) {
            coverage = new Coverage(board.width(), board.height());
        }
        Plate plate =
                new Plate(
                        new Contour(coverage, sight, pixels),
                        new Stroke(coverage, sight, pixels, LINE),
                        sight.bounds(),
                        board);
        wash(Ink.SEA).fill(board.array(), 0, board.array().length, Wash.FULL);
        GRATICULE.forEach(plate.stroke()::line);
        lay(Ink.GRAT, plate);
        Provinces drawn = full.in(Detail.forScale(1 / sight.scale()));
        land(
                drawn.neighbours().stream().map(Neighbour::outline).toList(),
                drawn.neighbourBorders(),
                new Look(Ink.NB, Ink.NB_LINE, lightAbroad),
                plate);
        land(
                drawn.all().stream().map(Province::outline).toList(),
                drawn.borders(),
                new Look(Ink.LAND, Ink.LAND_LINE, lightLand),
                plate);
    }

    /// @param light whether the ground is
    private record Look(Ink ground, Ink line, boolean light) {}

    /// What one picture is drawn with.
    private record Plate(Contour contour, Stroke stroke, Bounds seen, Pixels board) {}

    private void land(List<Outline> outlines, List<Border> borders, Look look, Plate plate) {
        for (Outline outline : outlines) {
            if (outline.bounds().intersects(plate.seen())) {
                for (Ring ring : outline.shells()) {
                    plate.contour().fill(ring, false);
                }
                for (Ring ring : outline.holes()) {
                    plate.contour().fill(ring, true);
                }
            }
        }
        // On a light ground the line of the land would be all there is of an islet.
        if (look.light()) {
            lines(borders, true, plate);
        }
        lay(look.ground(), plate);
        lines(borders, false, plate);
        if (!look.light()) {
            lines(borders, true, plate);
        }
        lay(look.line(), plate);
    }

    private static void lines(List<Border> borders, boolean islets, Plate plate) {
        for (Border border : borders) {
            if (border.areaKm2() < ISLET_KM2 == islets) {
                plate.stroke().line(border.chain());
            }
        }
    }

    private void lay(Ink ink, Plate plate) {
        coverage.lay(wash(ink), plate.board().array());
    }

    private Wash wash(Ink ink) {
        return Objects.requireNonNull(washes.get(ink));
    }
}
