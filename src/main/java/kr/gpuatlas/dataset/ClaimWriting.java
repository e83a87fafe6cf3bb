package kr.gpuatlas.dataset;

import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Quote;
import kr.gpuatlas.domain.claim.Value;

/// Writes claims as [ClaimMapping] reads them.
final class ClaimWriting {
    private ClaimWriting() {}

    static Members claim(Claim claim) {
        Members members =
                new Members()
                        .put("id", claim.id())
                        .put("about", claim.about())
                        .maybe("partner", claim.partner())
                        .maybe("site", claim.site())
                        .put("subject", claim.subject())
                        .maybe("phase", claim.phase())
                        .maybe("mark", claim.mark())
                        .put("metric", claim.metric())
                        .put("label", claim.label());
        value(members, claim.value());
        members.put("when", claim.when())
                .maybe("due", claim.due())
                .maybe("partOf", claim.partOf())
                .put("sources", claim.sources())
                .maybe("basis", claim.basis())
                .put("grade", claim.grade())
                .put("standing", claim.standing())
                .maybe("reason", claim.reason())
                .maybe("quote", claim.quote().map(ClaimWriting::quote))
                .maybe("model", claim.model())
                .maybe("note", claim.note());
        return MarkingMapping.put(members, claim.marking());
    }

    private static void value(Members members, Value value) {
        switch (value) {
            case Value.Measure measure -> members.put("value", ValueWriting.measure(measure));
            case Value.Words words -> members.put("words", words.text());
        }
    }

    private static Members quote(Quote quote) {
        return new Members().put("words", quote.words()).put("language", quote.language());
    }
}
