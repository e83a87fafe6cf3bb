package kr.gpuatlas.dataset;

import java.util.Optional;
import kr.gpuatlas.domain.claim.Basis;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Mark;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Quote;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// Claims, and what their parts must have to do with each other.
final class ClaimMapping {
    /// What a claim, milestone, conflict or unknown may be about.
    static final Kind<String> ABOUT = Kinds.reference(Target.PROGRAMME, Target.LOT, Target.PLEDGE);

    static final Kind<Grade> GRADE = Kinds.constant(Grade.class);
    static final Kind<Phase> PHASE = Kinds.constant(Phase.class);
    static final Kind<String> SITE = Kinds.reference(Target.SITE);

    private static final int WORDS_OF_A_QUOTE = 12;
    private static final Value NOTHING = new Value.Measure(Quantity.NONE, Unit.GPU);
    private static final Kind<String> CLAIM = Kinds.reference(Target.CLAIM);
    private static final Kind<Subject> SUBJECT = Kinds.constant(Subject.class);
    private static final Kind<Mark> MARK = Kinds.constant(Mark.class);
    private static final Kind<Basis> BASIS = Kinds.constant(Basis.class);
    private static final Kind<Standing> STANDING = Kinds.constant(Standing.class);
    private static final Kind<Quote> QUOTE =
            Fields.object(new Quote("-", "en"), ClaimMapping::quote);

    private ClaimMapping() {}

    static Claim claim(Fields fields) {
        String id = fields.id(Target.CLAIM);
        Subject subject = fields.need("subject", SUBJECT);
        Optional<Phase> phase = fields.maybe("phase", PHASE);
        Value value = value(fields, id);
        Standing standing = fields.need("standing", STANDING);
        Optional<Text> reason = fields.maybe("reason", Kinds.TEXT);
        if (fields.isSound()) {
            checkPhase(fields, subject, phase, value);
            if (standing != Standing.ACCEPTED && reason.isEmpty()) {
                fields.reportAt("standing", Rule.REASON_MISSING);
            }
        }
        return new Claim(
                id,
                fields.need("about", ABOUT),
                fields.maybe("partner", ProgrammeMapping.PARTNER),
                fields.maybe("site", SITE),
                subject,
                phase,
                fields.maybe("mark", MARK),
                fields.need("metric", Kinds.METRIC),
                fields.need("label", Kinds.TEXT),
                value,
                fields.need("when", Dates.SPAN),
                fields.maybe("due", Dates.SPAN),
                fields.maybe("partOf", CLAIM),
                fields.need("sources", ProgrammeMapping.SOME_SOURCES),
                fields.maybe("basis", BASIS),
                fields.need("grade", GRADE),
                standing,
                reason,
                fields.maybe("quote", QUOTE),
                fields.maybe("model", Kinds.STRING),
                fields.maybe("note", Kinds.TEXT),
                MarkingMapping.marking(fields));
    }

    private static Value value(Fields fields, String id) {
        Optional<Value.Measure> measure = fields.maybe("value", ValueMapping.measure(id));
        Optional<Text> words = fields.maybe("words", Kinds.TEXT);
        if (fields.has("value") == fields.has("words")) {
            fields.report(Rule.VALUE_OR_WORDS);
        }
        return measure.<Value>map(m -> m).or(() -> words.map(Value.Words::new)).orElse(NOTHING);
    }

    private static void checkPhase(
            Fields fields, Subject subject, Optional<Phase> phase, Value value) {
        if ((subject == Subject.PHASE) != phase.isPresent()) {
            fields.reportAt("subject", Rule.PHASE_AND_SUBJECT);
        } else if (subject == Subject.PHASE
                && !(value instanceof Value.Measure(Quantity _, Unit unit) && unit == Unit.GPU)) {
            fields.reportAt("value", Rule.PHASE_UNIT);
        }
    }

    private static Quote quote(Fields fields) {
        String words = fields.need("words", Kinds.STRING);
        int count = words.strip().split("\\s+").length;
        if (count > WORDS_OF_A_QUOTE) {
            fields.reportAt("words", Rule.LONG_QUOTE, count, WORDS_OF_A_QUOTE);
        }
        return new Quote(words, fields.need("language", SourceMapping.LANGUAGE));
    }
}
