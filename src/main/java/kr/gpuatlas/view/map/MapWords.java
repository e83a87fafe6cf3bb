package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Province;

/// Puts what is on the map into words: the two lines of a name, what a screen reader says,
/// coordinates.
record MapWords(Language language, Dataset dataset) {
    private static final Texts TEXTS = Texts.beside(MapView.class);

    private Wording wording() {
        return Wording.in(language);
    }

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    String written(Quantity quantity) {
        return wording().written(quantity, Unit.GPU);
    }

    String phase(Phase phase) {
        return wording().phase(phase);
    }

    String name(Province province) {
        return language == Language.KO ? province.nameKo() : province.nameEn();
    }

    String shortName(Province province) {
        return language == Language.KO ? province.shortKo() : province.shortEn();
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
        Site site = mark.site();
        boolean quiet = mark.form() == SiteMark.Form.HEADQUARTERS && !mark.selected();
        List<MapLine> lines = new ArrayList<>();
        lines.add(
                new MapLine(
                        quiet ? Face.QUIET_PLACE : Face.PLACE,
                        site.shortName().in(language),
                        mark.isGhost(),
                        mark.conflicts()));
        detail(mark).ifPresent(words -> lines.add(MapLine.of(Face.DETAIL, words)));
        return lines;
    }

    private Optional<String> detail(SiteMark mark) {
        String owner = owner(mark.site());
        return switch (mark.form()) {
            case SIZED -> Optional.of(sized(mark, owner));
            case NO_COUNT -> Optional.of(get("name.no-count", owner));
            case LONE -> Optional.of(get("name.lone", owner));
            case GHOST ->
                    Optional.of(
                            get("name.ghost", owner, wording().dates().day(mark.site().from())));
            case HEADQUARTERS -> Optional.empty();
        };
    }

    private String sized(SiteMark mark, String owner) {
        Quantity quantity = mark.quantity().orElse(Quantity.NONE);
        String number = written(quantity);
        String words;
        if (mark.isPlan()) {
            words = get("name.planned", owner, number) + due(mark);
        } else if (mark.discs().isEmpty()) {
            words = get("name.outside", owner, number);
        } else {
            Phase phase = mark.discs().getFirst().phase();
            words =
                    phase == Phase.ANNOUNCED
                            ? get("name.announced", owner, number)
                            : get("name.phase", owner, number, wording().phase(phase));
        }
        return mark.site().loneSource() ? get("name.one-article", words) : words;
    }

    /// By when a plan is due, where its source says so.
    private String due(SiteMark mark) {
        return mark.planned()
                .flatMap(SiteMark.Plan::due)
                .map(span -> " · " + wording().dates().span(span))
                .orElse("");
    }

    private String owner(Site site) {
        return dataset.partner(site.partner())
                .map(Partner::shortName)
                .map(name -> name.in(language))
                .orElse("");
    }

    /// Everything the marker shows, in the words of a screen reader; also its tooltip.
    String spoken(SiteMark mark) {
        Site site = mark.site();
        List<String> parts = new ArrayList<>();
        parts.add(site.name().in(language));
        for (SiteMark.Disc disc : mark.discs()) {
            parts.add(
                    get(
                            "spoken.phase",
                            wording().phase(disc.phase()),
                            wording().spoken(disc.quantity(), Unit.GPU)));
        }
        mark.planned()
                .map(SiteMark.Plan::quantity)
                .ifPresent(q ->
                        parts.add(
                                get("spoken.planned", wording().spoken(q, Unit.GPU) + due(mark))));
        mark.outside()
                .ifPresent(q -> parts.add(get("spoken.outside", wording().spoken(q, Unit.GPU))));
        if (mark.form() == SiteMark.Form.NO_COUNT) {
            parts.add(get("spoken.no-count"));
        }
        parts.add(precision(site));
        if (site.loneSource()) {
            parts.add(get("spoken.one-article"));
        }
        site.superseded()
                .filter(_ -> mark.isGhost())
                .ifPresent(end -> parts.add(get("spoken.ghost", wording().dates().day(end.on()))));
        if (mark.conflicts() > 0) {
            parts.add(wording().conflicts(mark.conflicts()));
        }
        return String.join(" · ", parts);
    }

    private String precision(Site site) {
        String known = wording().precision(site.precision());
        boolean vague = site.precision() == Precision.CITY;
        return site.uncertaintyKm()
                .filter(_ -> vague)
                .map(km -> get("spoken.within", known, Math.round(km)))
                .orElse(known);
    }
}
