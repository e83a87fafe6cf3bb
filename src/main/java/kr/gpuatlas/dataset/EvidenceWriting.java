package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Unknown;

/// Writes what stands beside the claims as [EvidenceMapping] reads it.
final class EvidenceWriting {
    private EvidenceWriting() {}

    static Members milestone(Milestone milestone) {
        Members members =
                new Members()
                        .put("id", milestone.id())
                        .put("about", milestone.about())
                        .maybe("partner", milestone.partner())
                        .maybe("site", milestone.site())
                        .put("label", milestone.label())
                        .put("when", milestone.when())
                        .put("said", milestone.said())
                        .put("met", milestone.met())
                        .put("weight", BigDecimal.valueOf(milestone.weight()))
                        .put("sources", milestone.sources())
                        .put("grade", milestone.grade())
                        .maybe("note", milestone.note())
                        .maybe("follows", milestone.follows());
        return MarkingMapping.put(members, milestone.marking());
    }

    static Members conflict(Conflict conflict) {
        return new Members()
                .put("id", conflict.id())
                .put("about", conflict.about())
                .put("topic", conflict.topic())
                .each("positions", conflict.positions(), EvidenceWriting::position)
                .put("assessment", conflict.assessment())
                .put("assessed", conflict.assessed())
                .maybe("settled", conflict.settled());
    }

    private static Members position(Conflict.Position position) {
        return new Members()
                .put("text", position.text())
                .put("claims", position.claims())
                .put("sources", position.sources())
                .put("used", position.used());
    }

    static Members unknown(Unknown unknown) {
        return new Members()
                .put("id", unknown.id())
                .put("about", unknown.about())
                .put("text", unknown.text())
                .put("since", unknown.since())
                .put("until", unknown.until())
                .put("answerable", unknown.answerable());
    }

    static Members constant(Constant constant) {
        return new Members()
                .put("id", constant.id())
                .put("device", constant.device())
                .put("metric", constant.metric())
                .put("label", constant.label())
                .put("value", ValueWriting.measure(constant.value()))
                .put("sources", constant.sources())
                .put("grade", constant.grade())
                .maybe("formula", constant.formula())
                .maybe("note", constant.note());
    }

    static Members assumption(Assumption assumption) {
        return new Members()
                .put("id", assumption.id())
                .put("label", assumption.label())
                .put("value", ValueWriting.measure(assumption.value()))
                .put("owner", assumption.owner())
                .put("reason", assumption.reason());
    }

    static Members ruling(Ruling ruling) {
        return new Members()
                .put("about", ruling.about())
                .put("phase", ruling.phase())
                .put("claim", ruling.claim())
                .put("reason", ruling.reason());
    }
}
