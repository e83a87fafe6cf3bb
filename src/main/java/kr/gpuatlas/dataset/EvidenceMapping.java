package kr.gpuatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Unknown;

/// What stands beside the claims: milestones, conflicts, unknowns, constants, assumptions, rulings.
final class EvidenceMapping {
    private static final Kind<Integer> WEIGHT = Numbers.whole(1, 3);
    private static final Kind<String> CLAIM = Kinds.reference(Target.CLAIM);
    private static final Kind<String> MILESTONE = Kinds.reference(Target.MILESTONE);
    private static final Kind<List<String>> CLAIMS =
            Kinds.list(Kinds.reference(Target.CLAIM, Target.MILESTONE));
    private static final Kind<String> LOT_OR_PROGRAMME =
            Kinds.reference(Target.PROGRAMME, Target.LOT);
    private static final Kind<Conflict.Position> POSITION =
            Fields.object(
                    new Conflict.Position(Kinds.TEXT.blank(), List.of(), List.of(), false),
                    EvidenceMapping::position);

    private EvidenceMapping() {}

    static Milestone milestone(Fields fields) {
        return new Milestone(
                fields.id(Target.MILESTONE),
                fields.need("about", ClaimMapping.ABOUT),
                fields.maybe("partner", ProgrammeMapping.PARTNER),
                fields.maybe("site", ClaimMapping.SITE),
                fields.need("label", Kinds.TEXT),
                fields.need("when", Dates.SPAN),
                fields.need("said", Dates.SPAN),
                fields.need("met", Kinds.BOOLEAN),
                fields.need("weight", WEIGHT),
                fields.need("sources", ProgrammeMapping.SOME_SOURCES),
                fields.need("grade", ClaimMapping.GRADE),
                fields.maybe("note", Kinds.TEXT),
                fields.maybe("follows", MILESTONE),
                MarkingMapping.marking(fields));
    }

    static Conflict conflict(Fields fields) {
        List<Conflict.Position> positions = fields.need("positions", Kinds.list(2, POSITION));
        if (positions.stream().filter(Conflict.Position::used).count() > 1) {
            fields.reportAt("positions", Rule.POSITIONS_USED);
        }
        return new Conflict(
                fields.id(Target.CONFLICT),
                fields.need("about", Kinds.list(1, ClaimMapping.ABOUT)),
                fields.need("topic", Kinds.TEXT),
                positions,
                fields.need("assessment", Kinds.TEXT),
                fields.need("assessed", Dates.DAY),
                fields.maybe("settled", Dates.DAY));
    }

    private static Conflict.Position position(Fields fields) {
        return new Conflict.Position(
                fields.need("text", Kinds.TEXT),
                fields.need("claims", CLAIMS),
                fields.need("sources", ProgrammeMapping.SOURCES),
                fields.need("used", Kinds.BOOLEAN));
    }

    static Unknown unknown(Fields fields) {
        LocalDate since = fields.need("since", Dates.DAY);
        LocalDate until = fields.need("until", Dates.LAST_DAY);
        if (until.isBefore(since)) {
            fields.reportAt("until", Rule.DATES_REVERSED, "since", "until");
        }
        return new Unknown(
                fields.id(Target.UNKNOWN),
                fields.need("about", ClaimMapping.ABOUT),
                fields.need("text", Kinds.TEXT),
                since,
                until,
                fields.need("answerable", Kinds.TEXT));
    }

    static Constant constant(Fields fields) {
        String id = fields.id(Target.CONSTANT);
        return new Constant(
                id,
                fields.need("device", Kinds.STRING),
                fields.need("metric", Kinds.METRIC),
                fields.need("label", Kinds.TEXT),
                fields.need("value", ValueMapping.measure(id)),
                fields.need("sources", ProgrammeMapping.SOURCES),
                fields.need("grade", ClaimMapping.GRADE),
                fields.maybe("formula", Kinds.TEXT),
                fields.maybe("note", Kinds.TEXT));
    }

    static Assumption assumption(Fields fields) {
        String id = fields.id(Target.ASSUMPTION);
        return new Assumption(
                id,
                fields.need("label", Kinds.TEXT),
                fields.need("value", ValueMapping.measure(id)),
                fields.need("owner", Kinds.TEXT),
                fields.need("reason", Kinds.TEXT));
    }

    /// A ruling, known by the question it answers; every question has at most one.
    static Ruling ruling(Fields fields, Ledger ledger) {
        String about = fields.need("about", LOT_OR_PROGRAMME);
        Phase phase = fields.need("phase", ClaimMapping.PHASE);
        if (fields.isSound()) {
            ledger.declare(Target.RULING, question(about, phase), fields.at());
        }
        return new Ruling(
                about, phase, fields.need("claim", CLAIM), fields.need("reason", Kinds.TEXT));
    }

    /// What a ruling is noted under: no id contains a space.
    static String question(String about, Phase phase) {
        return about + " " + Kinds.kebab(phase);
    }
}
