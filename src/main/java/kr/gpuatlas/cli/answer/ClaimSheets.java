package kr.gpuatlas.cli.answer;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Quote;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.wording.Wording;

/// Claims and the sources behind them.
final class ClaimSheets {
    private final Visibility visibility;
    private final Console console;
    private final Wording wording;
    private final Names names;

    ClaimSheets(Visibility visibility, Console console) {
        this.visibility = visibility;
        this.console = console;
        this.wording = Wording.in(console.language());
        this.names = new Names(visibility.dataset(), console.language());
    }

    Sheet claim(Claim claim) {
        Leaf subject = Leaf.term(claim.subject(), wording.subject(claim.subject()));
        return said(claim)
                .put("about", Leaf.named(claim.about(), names))
                .put("subject", claim.phase().isPresent() ? subject.unshown() : subject)
                .put("phase", claim.phase().map(this::phase))
                .sheets("sources", sources(claim.sources()));
    }

    /// A claim at its figure, which shows what it is about.
    Sheet claimAtFigure(Claim claim) {
        return said(claim)
                .put("about", Leaf.named(claim.about(), names).unshown())
                .put("subject", Leaf.term(claim.subject(), ""))
                .put("phase", claim.phase().map(this::phase).map(Leaf::unshown))
                .sheets("sources", sources(claim.sources()));
    }

    private Leaf phase(Phase phase) {
        return Leaf.term(phase, wording.phase(phase));
    }

    private Sheet said(Claim claim) {
        Sheet sheet =
                new Sheet("claim", claim.id(), claim.id() + "  " + heading(claim))
                        .put("label", Leaf.text(claim.label(), console).unshown())
                        .put("value", value(claim))
                        .put("words", words(claim))
                        .put("quote", claim.quote().map(ClaimSheets::quote))
                        .put("when", Leaf.span(claim.when(), console))
                        .put("due", claim.due().map(span -> Leaf.span(span, console)))
                        .put("mark", claim.mark().map(m -> Leaf.term(m, wording.mark(m))));
        return standing(sheet, claim);
    }

    private Sheet standing(Sheet sheet, Claim claim) {
        Leaf standing = Leaf.term(claim.standing(), wording.standing(claim.standing()));
        return sheet.put("metric", Leaf.plain(claim.metric()).unshown())
                .put("model", claim.model().map(Leaf::plain))
                .put("partner", claim.partner().map(id -> Leaf.named(id, names)))
                .put("site", claim.site().map(id -> Leaf.named(id, names)))
                .put("partOf", claim.partOf().map(Leaf::plain))
                .put("basis", claim.basis().map(b -> Leaf.term(b, wording.basis(b))))
                .put("grade", Leaf.term(claim.grade(), wording.grade(claim.grade())))
                .put(
                        "standing",
                        claim.standing() == Standing.ACCEPTED ? standing.unshown() : standing)
                .put("reason", claim.reason().map(text -> Leaf.text(text, console)))
                .put("note", claim.note().map(text -> Leaf.text(text, console)));
    }

    private String heading(Claim claim) {
        String label = claim.label().in(console.language());
        return switch (claim.value()) {
            case Value.Measure(var quantity, var unit) when quantity.isKnown() ->
                    label + ": " + wording.written(quantity, unit);
            case Value.Measure _, Value.Words _ -> label;
        };
    }

    private Optional<Leaf> value(Claim claim) {
        return switch (claim.value()) {
            case Value.Measure(var quantity, var unit) ->
                    Optional.of(Leaf.amount(quantity, unit, console));
            case Value.Words _ -> Optional.empty();
        };
    }

    private Optional<Leaf> words(Claim claim) {
        return switch (claim.value()) {
            case Value.Measure _ -> Optional.empty();
            case Value.Words(var text) -> Optional.of(Leaf.text(text, console));
        };
    }

    private static Leaf quote(Quote quote) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("words", quote.words());
        json.put("language", quote.language());
        return new Leaf(json, "“" + quote.words() + "”");
    }

    /// The sources that are public, closest to the fact first, one line each.
    List<Sheet> sources(List<String> ids) {
        return visibility.publicSources(ids).stream().map(s -> source(s).brief()).toList();
    }

    Sheet source(Source source) {
        return new Sheet("source", source.id(), citation(source))
                .put("tier", Leaf.term(source.tier(), wording.tier(source.tier())))
                .put("publisher", Leaf.text(source.publisher(), console))
                .put("title", Leaf.plain(source.title()))
                .put("published", source.published().map(span -> Leaf.span(span, console)))
                .put("url", source.url().map(URI::toString).map(Leaf::plain))
                .put("language", Leaf.plain(source.language()))
                .put("note", source.note().map(text -> Leaf.text(text, console)));
    }

    private String citation(Source source) {
        StringBuilder words = new StringBuilder(source.id());
        words.append("  [").append(wording.tier(source.tier())).append("] ");
        words.append(source.publisher().in(console.language()));
        words.append(", “").append(source.title()).append('”');
        source.published().ifPresent(span -> words.append(", ").append(span.text()));
        source.url().ifPresent(url -> words.append(", ").append(url));
        return words.toString();
    }
}
