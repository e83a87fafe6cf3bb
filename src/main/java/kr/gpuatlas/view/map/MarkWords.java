package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.wording.Wording;

/// Puts one marker into words: the lines of its name, and what a screen reader says.
final class MarkWords {
    private static final String DOT = " · ";

    private final MapWords words;
    private final Wording wording;
    private final SiteMark mark;
    private final Site site;

    MarkWords(MapWords words, SiteMark mark) {
        this.words = words;
        this.wording = words.wording();
        this.mark = mark;
        this.site = mark.site();
    }

    List<MapLine> lines() {
        List<MapLine> lines = new ArrayList<>(List.of(title()));
        details().forEach(detail -> lines.add(MapLine.of(Face.DETAIL, detail)));
        return lines;
    }

    /// The name, and under it nothing but the number where the marker stands for one.
    List<MapLine> briefLines() {
        List<MapLine> lines = new ArrayList<>(List.of(title()));
        if (mark.form() == SiteMark.Form.SIZED && mark.content() instanceof Content.Counts counts) {
            lines.add(MapLine.of(Face.DETAIL, brief(counts)));
        } else if (mark.form() == SiteMark.Form.SIZED) {
            said().stream().limit(1).map(said -> MapLine.of(Face.DETAIL, said)).forEach(lines::add);
        }
        return lines;
    }

    private MapLine title() {
        boolean quiet = mark.form() == SiteMark.Form.HEADQUARTERS && !mark.selected();
        return new MapLine(
                quiet ? Face.QUIET_PLACE : Face.PLACE,
                words.shortName(mark),
                mark.isGhost(),
                mark.conflicts());
    }

    private String brief(Content.Counts counts) {
        String number = words.written(counts.quantity().orElse(Quantity.NONE));
        if (counts.isPlan()) {
            return words.get("name.planned.brief", number);
        }
        if (counts.isOnlyOutside()) {
            return words.get("name.outside.brief", number);
        }
        Phase phase = counts.discs().getFirst().phase();
        String first =
                phase == Phase.ANNOUNCED
                        ? number
                        : words.get("name.phase.brief", number, words.inPhase(phase));
        return first + zero(counts);
    }

    /// The nought that is drawn inside a larger number is said beside it.
    private String zero(Content.Counts counts) {
        if (counts.discs().size() < 2 || !counts.isZero()) {
            return "";
        }
        Content.Disc last = counts.discs().getLast();
        String number = words.written(last.quantity());
        return DOT + words.get("name.phase.brief", number, words.inPhase(last.phase()));
    }

    private List<String> details() {
        return switch (mark.form()) {
            case SIZED, BACKED -> said();
            case NO_COUNT -> List.of(words.get("name.nothing", owner(), words.get(silence())));
            case LONE -> List.of(words.get("name.lone", owner()));
            case GHOST ->
                    List.of(words.get("name.ghost", owner(), wording.dates().day(site.from())));
            case HEADQUARTERS -> List.of();
        };
    }

    /// What nobody has said of the place, by layer.
    private String silence() {
        return switch (mark.content()) {
            case Content.Counts _ -> "key.no-count";
            case Content.Megawatts _ -> "key.no-power";
            case Content.Backing _, Content.Nothing _ -> "key.place-only";
        };
    }

    private List<String> said() {
        return switch (mark.content()) {
            case Content.Counts counts -> List.of(marked(counted(counts)));
            case Content.Megawatts power -> powered(power);
            case Content.Backing backing -> List.of(marked(backed(backing)));
            case Content.Nothing _ -> List.of();
        };
    }

    private String marked(String detail) {
        return site.loneSource() ? words.get("name.one-article", detail) : detail;
    }

    private String counted(Content.Counts counts) {
        String number = words.written(counts.quantity().orElse(Quantity.NONE));
        if (counts.isPlan()) {
            return words.get("name.planned", owner(), number) + due(counts.planned());
        }
        if (counts.isOnlyOutside()) {
            return words.get("name.outside", owner(), number);
        }
        Phase phase = counts.discs().getFirst().phase();
        String first =
                phase == Phase.ANNOUNCED
                        ? words.get("name.announced", owner(), number)
                        : words.get("name.phase", owner(), number, words.inPhase(phase));
        return first + zero(counts);
    }

    private List<String> powered(Content.Megawatts power) {
        List<String> lines = new ArrayList<>();
        power.planned()
                .ifPresent(plan ->
                        lines.add(
                                words.get("name.planned", owner(), words.megawatts(plan.quantity()))
                                        + due(power.planned())));
        power.running()
                .ifPresent(
                        running -> lines.add(words.get("name.running", words.megawatts(running))));
        return lines;
    }

    private String backed(Content.Backing backing) {
        return words.evidence(backing.evidence(), backing.grade())
                + DOT
                + wording.dates().shortAge(backing.lastConfirmed(), words.today());
    }

    /// By when a plan is due, where its source says so.
    private String due(Optional<Content.Plan> planned) {
        return planned.flatMap(Content.Plan::due)
                .map(span -> DOT + wording.dates().span(span))
                .orElse("");
    }

    private String owner() {
        return words.dataset()
                .partner(site.partner())
                .map(Partner::shortName)
                .map(name -> name.in(words.language()))
                .orElse("");
    }

    /// Everything the marker shows, in the words of a screen reader; also its tooltip.
    String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(site.name().in(words.language()));
        switch (mark.content()) {
            case Content.Counts counts -> parts.addAll(spoken(counts));
            case Content.Megawatts power -> parts.addAll(spoken(power));
            case Content.Backing said -> {
                parts.add(words.evidence(said.evidence(), said.grade()));
                parts.add(words.freshness(said.freshness()));
                parts.add(words.get("spoken.confirmed", wording.dates().day(said.lastConfirmed())));
            }
            case Content.Nothing _ -> {}
        }
        if (mark.form() == SiteMark.Form.NO_COUNT) {
            parts.add(words.get(silence()));
        }
        parts.add(precision());
        if (site.loneSource()) {
            parts.add(words.get("spoken.one-article"));
        }
        site.superseded()
                .filter(_ -> mark.isGhost())
                .ifPresent(
                        end -> parts.add(words.get("spoken.ghost", wording.dates().day(end.on()))));
        if (mark.conflicts() > 0) {
            parts.add(wording.conflicts(mark.conflicts()));
        }
        return String.join(DOT, parts);
    }

    private List<String> spoken(Content.Counts counts) {
        List<String> parts = new ArrayList<>();
        for (Content.Disc disc : counts.discs()) {
            String number = wording.spoken(disc.quantity(), Unit.GPU);
            parts.add(words.get("spoken.phase", wording.phase(disc.phase()), number));
        }
        counts.planned()
                .map(plan -> wording.spoken(plan.quantity(), Unit.GPU))
                .ifPresent(number ->
                        parts.add(words.get("spoken.planned", number) + due(counts.planned())));
        counts.outside()
                .map(number -> wording.spoken(number, Unit.GPU))
                .ifPresent(number -> parts.add(words.get("spoken.outside", number)));
        return parts;
    }

    private List<String> spoken(Content.Megawatts power) {
        List<String> parts = new ArrayList<>();
        power.planned()
                .map(plan -> wording.spoken(plan.quantity(), Unit.MEGAWATT))
                .ifPresent(number ->
                        parts.add(words.get("spoken.planned", number) + due(power.planned())));
        power.running()
                .map(number -> wording.spoken(number, Unit.MEGAWATT))
                .ifPresent(number -> parts.add(words.get("name.running", number)));
        return parts;
    }

    private String precision() {
        String known = wording.precision(site.precision());
        boolean vague = site.precision() == Precision.CITY;
        return site.uncertaintyKm()
                .filter(_ -> vague)
                .map(km -> words.get("spoken.within", known, Math.round(km)))
                .orElse(known);
    }
}
