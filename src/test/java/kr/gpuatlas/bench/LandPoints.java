package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;

/// Picks places on the land of Korea: half of them anywhere, half around some towns.
final class LandPoints {
    private static final int TOWNS = 60;
    private static final double SPREAD_METRES = 9_000;

    /// Five decimals of a degree: about a metre.
    private static final double STEPS_PER_DEGREE = 100_000;

    private final SplittableRandom random;
    private final Provinces land;
    private final Bounds bounds;
    private final List<PlanePoint> towns = new ArrayList<>();

    /// A place and the province it lies in.
    record Spot(Site.Position position, Province province) {}

    LandPoints(Provinces land, SplittableRandom random) {
        this.land = land;
        this.random = random;
        this.bounds = land.bounds();
        while (towns.size() < TOWNS) {
            PlanePoint anywhere = anywhere();
            if (land.provinceAt(anywhere).isPresent()) {
                towns.add(anywhere);
            }
        }
    }

    Spot next() {
        Optional<Spot> spot = Optional.empty();
        while (spot.isEmpty()) {
            spot = spot(random.nextBoolean() ? anywhere() : inTown());
        }
        return spot.get();
    }

    private PlanePoint anywhere() {
        return new PlanePoint(
                random.nextDouble(bounds.minX(), bounds.maxX()),
                random.nextDouble(bounds.minY(), bounds.maxY()));
    }

    private PlanePoint inTown() {
        PlanePoint town = towns.get(random.nextInt(TOWNS));
        return new PlanePoint(
                town.x() + SPREAD_METRES * random.nextGaussian(),
                town.y() + SPREAD_METRES * random.nextGaussian());
    }

    /// The rounded place must be on land too.
    private Optional<Spot> spot(PlanePoint at) {
        if (land.provinceAt(at).isEmpty()) {
            return Optional.empty();
        }
        LatLon exact = TransverseMercator.KOREA.inverse(at);
        LatLon place = new LatLon(rounded(exact.lat()), rounded(exact.lon()));
        return land.provinceAt(place)
                .map(province -> new Spot(new Site.Position(place.lat(), place.lon()), province));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
