package kr.gpuatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Makes a dataset of any size that says nothing about the world: the same seed, the same dataset.
public final class Synthetic {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 7);

    static final int PROGRAMMES = 12;
    private static final int IN_PLEDGE = 5;
    private static final int PARTNERS = 24;
    private static final int SOURCES = 40;
    private static final int MOST_LOTS = 400;

    private final int count;
    private final long seed;
    private final SplittableRandom random;
    private final LandPoints points;
    private final List<Lot> lots = new ArrayList<>();

    private Synthetic(int count, long seed) {
        this.count = count;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.points = new LandPoints(MapReader.read().on(LAST_DAY), random);
    }

    /// So many sites, each on land in one of today's provinces.
    public static Dataset dataset(int sites, long seed) {
        return new Synthetic(sites, seed).build();
    }

    private Dataset build() {
        List<Programme> programmes =
                IntStream.range(0, PROGRAMMES).mapToObj(Synthetic::programme).toList();
        IntStream.range(0, Math.min(count, MOST_LOTS)).forEach(i -> lots.add(lot(i)));
        SyntheticClaims told = new SyntheticClaims(random, lots);
        List<Claim> claims = told.all();
        List<Site> sites = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sites.add(site(i));
        }
        return new Dataset(
                new Edition(
                        "synthetic-" + count + "-" + seed,
                        "1",
                        new Text("합성 자료", "Synthetic data"),
                        FIRST_DAY,
                        LAST_DAY,
                        new Text("CC0-1.0", "CC0-1.0")),
                new Pledge(
                        "P-NATIONAL",
                        new Text("합성 공약", "Synthetic pledge"),
                        FIRST_DAY,
                        programmes.stream()
                                .filter(Programme::inPledge)
                                .map(Programme::id)
                                .toList()),
                IntStream.range(0, SOURCES).mapToObj(Synthetic::source).toList(),
                IntStream.range(0, PARTNERS).mapToObj(Synthetic::partner).toList(),
                programmes,
                lots,
                sites,
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static String source(SplittableRandom random) {
        return sourceId(random.nextInt(SOURCES));
    }

    private static String sourceId(int i) {
        return "S-" + i;
    }

    private static Source source(int i) {
        return new Source(
                sourceId(i),
                new Text("매체 " + i, "Medium " + i),
                "Report " + i,
                Optional.empty(),
                Optional.of(DateSpan.day(FIRST_DAY.plusDays(i))),
                "ko",
                cycled(Tier.values(), i),
                Optional.empty());
    }

    private static <T> T cycled(T[] values, int i) {
        List<T> all = List.of(values);
        return all.get(i % all.size());
    }

    private static String partnerId(int i) {
        return "partner-" + i % PARTNERS;
    }

    private static Partner partner(int i) {
        Text name = new Text("기관 " + i, "Partner " + i);
        return new Partner(
                partnerId(i),
                name,
                name,
                new Text("P" + i, "P" + i),
                cycled(Partner.Kind.values(), i),
                new Text("합성 기관", "Made up"),
                Optional.empty(),
                List.of(sourceId(0)));
    }

    private static String programmeId(int i) {
        return "P-" + i % PROGRAMMES;
    }

    private static Programme programme(int i) {
        Text name = new Text("사업 " + i, "Programme " + i);
        return new Programme(
                programmeId(i),
                name,
                name,
                new Text("P" + i, "P" + i),
                new Text("합성 사업", "Made up"),
                cycled(Sector.values(), i),
                partnerId(i),
                List.of(),
                List.of(),
                i < IN_PLEDGE,
                i < IN_PLEDGE,
                i < IN_PLEDGE);
    }

    private static Lot lot(int i) {
        return new Lot(
                "lot-" + i,
                programmeId(i),
                Optional.empty(),
                new Text("물량 " + i, "Lot " + i),
                Optional.of(partnerId(i)),
                i % PROGRAMMES < IN_PLEDGE,
                Optional.empty());
    }

    private static String siteId(int i) {
        return "site-" + i;
    }

    private Site site(int i) {
        LandPoints.Spot spot = points.next();
        Lot lot = lots.get(random.nextInt(lots.size()));
        Precision precision = precision(random.nextInt(100));
        boolean holds = precision != Precision.HEADQUARTERS && random.nextInt(100) < 85;
        LocalDate from = FIRST_DAY.plusMonths(random.nextInt(20));
        boolean moved = i + 1 < count && random.nextInt(100) == 0;
        Text name = new Text("거점 " + i, "Site " + i);
        return new Site(
                siteId(i),
                name,
                name,
                new Text(spot.province().nameKo(), spot.province().nameEn()),
                precision,
                Optional.of(spot.position()),
                precision == Precision.CITY
                        ? Optional.of((double) random.nextInt(1, 9))
                        : Optional.empty(),
                List.of(lot.programme()),
                lot.operator().orElseThrow(),
                holds ? List.of(lot.id()) : List.of(),
                random.nextInt(50) == 0,
                from,
                moved
                        ? Optional.of(
                                new Site.Superseded(
                                        from.plusMonths(random.nextInt(1, 10)), siteId(i + 1)))
                        : Optional.empty(),
                List.of(source(random)),
                Optional.empty(),
                Optional.empty());
    }

    private static Precision precision(int percent) {
        if (percent < 70) {
            return Precision.SITE;
        }
        return percent < 93 ? Precision.CITY : Precision.HEADQUARTERS;
    }
}
