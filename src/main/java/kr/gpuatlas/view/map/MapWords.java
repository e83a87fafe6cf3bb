package kr.gpuatlas.view.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Province;

/// Puts what is on the map into words: names, sums, distances, coordinates.
///
/// @param today the day from which ages are counted; where none are told it is the same for every
///   view, so that the words of two days are equal
record MapWords(Language language, Dataset dataset, LocalDate today) {
    private static final Texts TEXTS = Texts.beside(MapView.class);

    /// As many places as a sum names one by one.
    private static final int NAMED = 3;

    static MapWords of(Dataset dataset, ViewState view) {
        boolean tellsAges = view.layer() == Layer.EVIDENCE;
        return new MapWords(
                view.language(), dataset, tellsAges ? view.asOf() : dataset.edition().lastDay());
    }

    Wording wording() {
        return Wording.in(language);
    }

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String written(Quantity quantity) {
        return wording().written(quantity, Unit.GPU);
    }

    String megawatts(Quantity quantity) {
        return wording().written(quantity, Unit.MEGAWATT);
    }

    String phase(Phase phase) {
        return wording().phase(phase);
    }

    /// A phase in the middle of a sentence.
    String inPhase(Phase phase) {
        return language == Language.EN ? phase(phase).toLowerCase(Locale.ENGLISH) : phase(phase);
    }

    String evidence(Evidence evidence, Grade grade) {
        return wording().evidence(evidence, grade);
    }

    String freshness(Freshness freshness) {
        return wording().freshness(freshness);
    }

    String name(Province province) {
        return language == Language.KO ? province.nameKo() : province.nameEn();
    }

    String shortName(Province province) {
        return language == Language.KO ? province.shortKo() : province.shortEn();
    }

    String shortName(SiteMark mark) {
        return mark.site().shortName().in(language);
    }

    String name(MapLabel label) {
        return language == Language.KO ? label.nameKo() : label.nameEn();
    }

    /// The name in the other language, which seas bear below the first.
    String alias(MapLabel label) {
        return language == Language.KO ? label.nameEn() : label.nameKo();
    }

    /// Both numbers of a place as they are copied: `36.489, 127.336`.
    static String coordinates(LatLon place) {
        return String.format(Locale.ROOT, "%.3f, %.3f", place.lat(), place.lon());
    }

    /// A round distance, in metres below one kilometre.
    String distance(double metres) {
        return metres < 1000
                ? get("distance.m", Math.round(metres))
                : get("distance.km", Math.round(metres / 1000));
    }

    List<MapLine> lines(SiteMark mark) {
        return new MarkWords(this, mark).lines();
    }

    List<MapLine> briefLines(SiteMark mark) {
        return new MarkWords(this, mark).briefLines();
    }

    String spoken(SiteMark mark) {
        return new MarkWords(this, mark).spoken();
    }

    /// What a sum says: of what, how much, and what it adds.
    List<MapLine> lines(ProvinceSum sum) {
        List<MapLine> lines = new ArrayList<>();
        lines.add(MapLine.of(Face.PLACE, get("sum.title", shortName(sum.province()))));
        amounts(sum.content()).stream()
                .map(words -> MapLine.of(Face.DETAIL, words))
                .forEach(lines::add);
        if (sum.sites().isEmpty()) {
            lines.add(MapLine.of(Face.DETAIL, get("sum.nothing")));
        } else {
            lines.add(MapLine.of(Face.DETAIL, get("sum.adds", places(sum))));
            lines.add(MapLine.of(Face.DETAIL, get("sum.once")));
        }
        return lines;
    }

    private List<String> amounts(Content content) {
        List<String> amounts = new ArrayList<>();
        switch (content) {
            case Content.Counts counts -> {
                for (Content.Disc disc : counts.discs()) {
                    amounts.add(get("sum.phase", phase(disc.phase()), written(disc.quantity())));
                }
                counts.outside()
                        .ifPresent(number -> amounts.add(get("sum.outside", written(number))));
            }
            case Content.Megawatts power -> {
                power.planned()
                        .ifPresent(plan ->
                                amounts.add(get("sum.planned", megawatts(plan.quantity()))));
                power.running()
                        .ifPresent(running -> amounts.add(get("name.running", megawatts(running))));
            }
            case Content.Backing _, Content.Nothing _ -> {}
        }
        return amounts;
    }

    private String places(ProvinceSum sum) {
        String named =
                sum.sites().stream()
                        .limit(NAMED)
                        .map(site -> site.shortName().in(language))
                        .collect(Collectors.joining(", "));
        int more = sum.sites().size() - NAMED;
        return more > 0 ? get("sum.more", named, more) : named;
    }
}
