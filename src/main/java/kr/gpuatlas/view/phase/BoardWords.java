package kr.gpuatlas.view.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// Says in one language what the tiles of the board show.
record BoardWords(Language language) {
    private static final Texts TEXTS = Texts.beside(BoardWords.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Wording wording() {
        return Wording.in(language);
    }

    /// What the board says of a phase after which nothing is reported.
    String silence(Phase furthest) {
        return get("board.silence." + furthest.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String nothing(BoardEntry entry) {
        return get(entry.programme().inPledge() ? "board.no-count-yet" : "board.no-count");
    }

    String target(Claim claim) {
        String label = claim.label().in(language);
        String number = number(claim, Unit.GPU);
        return claim.due()
                .map(due -> get("board.target.due", label, number, wording().dates().span(due)))
                .orElseGet(() -> get("board.target", label, number));
    }

    /// When a plan is due, or that it names no day.
    String plan(Claim claim) {
        return claim.due()
                .map(due -> get("board.planned.due", wording().dates().span(due)))
                .orElseGet(() -> get("board.planned"));
    }

    /// The same in fewer words.
    String planInShort(Claim claim) {
        return claim.due()
                .map(due -> get("board.planned.short", wording().dates().span(due)))
                .orElseGet(() -> get("board.planned"));
    }

    /// What a plan that names no place is, and for when.
    String wider(Claim claim) {
        String label = claim.label().in(language);
        return claim.due()
                .map(due -> get("board.wider.due", label, wording().dates().span(due)))
                .orElse(label);
    }

    /// The same in fewer words.
    String widerInShort(Claim claim) {
        return claim.due()
                .map(due -> get("board.wider.short.due", wording().dates().span(due)))
                .orElseGet(() -> get("board.wider.short"));
    }

    String running(Claim claim) {
        return get("board.running", wording().dates().span(claim.when()));
    }

    String event(Milestone milestone) {
        return get(
                milestone.met() ? "board.event.met" : "board.event.planned",
                wording().dates().span(milestone.when()),
                milestone.label().in(language));
    }

    private String number(Claim claim, Unit unit) {
        return wording().written(claim.quantity().orElse(Quantity.unknown(claim.id())), unit);
    }

    String scaleOfGpus(BoardEntry.Scales scales) {
        return get("board.scale.gpus", Numbers.full(scales.gpus()));
    }

    String scaleOfPower(BoardEntry.Scales scales) {
        return get("board.scale.power", Numbers.full(scales.megawatts()));
    }

    /// The whole tile, read aloud.
    String spoken(BoardEntry entry) {
        List<String> said = new ArrayList<>();
        said.add(entry.programme().name().in(language));
        entry.figures().reported().map(this::spoken).forEach(said::add);
        if (entry.figures().isEmpty()) {
            said.add(nothing(entry));
        }
        entry.silentAfter().map(this::silence).ifPresent(said::add);
        if (!entry.slice().parts().isEmpty()) {
            said.add(entry.slice().percent() + " " + get("board.share"));
        }
        said.add(power(entry));
        return String.join(". ", said);
    }

    private String spoken(Figure figure) {
        return wording().phase(figure.phase())
                + " "
                + wording().spoken(figure.quantity(), Unit.GPU);
    }

    private String power(BoardEntry entry) {
        Optional<Claim> plan = entry.power().planned().or(entry.power()::wider);
        return plan.map(claim ->
                        get(
                                "board.power.spoken",
                                claim.label().in(language),
                                wording().spoken(claim.quantity().orElseThrow(), Unit.MEGAWATT)))
                .orElseGet(() -> get("board.no-power"));
    }
}
