package kr.gpuatlas.support;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Tells one claim: `claim("C1").about("P-A").says(CONTRACTED, EXACT,
/// 13136).when("2025-07-28").by("S1")`.
public final class ClaimBuilder {
    private final String id;
    private String about = "P-A";
    private Subject subject = Subject.PHASE;
    private String metric = "gpu";
    private Optional<Phase> phase = Optional.of(Phase.ANNOUNCED);
    private Quantity quantity = Quantity.exact(1);
    private DateSpan when = DateSpan.parse("2025-01-01");
    private Optional<DateSpan> due = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private List<String> sources = List.of("S-PARTY");
    private Grade grade = Grade.HIGH;
    private Standing standing = Standing.ACCEPTED;
    private Marking marking = Marking.Lasting.PUBLIC;
    private Optional<String> model = Optional.empty();

    private ClaimBuilder(String id) {
        this.id = id;
    }

    public static ClaimBuilder claim(String id) {
        return new ClaimBuilder(id);
    }

    public ClaimBuilder about(String programmeOrLot) {
        about = programmeOrLot;
        return this;
    }

    public ClaimBuilder says(Phase counted, Qualifier qualifier, long number) {
        return says(counted, Quantity.of(qualifier, number));
    }

    public ClaimBuilder says(Phase counted, Quantity counts) {
        subject = Subject.PHASE;
        phase = Optional.of(counted);
        quantity = counts;
        return this;
    }

    public ClaimBuilder targets(Qualifier qualifier, long number) {
        subject = Subject.TARGET;
        phase = Optional.empty();
        quantity = Quantity.of(qualifier, number);
        return this;
    }

    public ClaimBuilder metric(String finerName) {
        metric = finerName;
        return this;
    }

    public ClaimBuilder when(String span) {
        when = DateSpan.parse(span);
        return this;
    }

    public ClaimBuilder due(String span) {
        due = Optional.of(DateSpan.parse(span));
        return this;
    }

    public ClaimBuilder partOf(String claim) {
        partOf = Optional.of(claim);
        return this;
    }

    public ClaimBuilder by(String... sourceIds) {
        sources = List.of(sourceIds);
        return this;
    }

    public ClaimBuilder grade(Grade known) {
        grade = known;
        return this;
    }

    public ClaimBuilder standing(Standing given) {
        standing = given;
        return this;
    }

    public ClaimBuilder marked(Marking given) {
        marking = given;
        return this;
    }

    public ClaimBuilder model(String name) {
        model = Optional.of(name);
        return this;
    }

    public Claim build() {
        Text words = new Text(id + " 수량", id + " count");
        return new Claim(
                id,
                about,
                Optional.empty(),
                Optional.empty(),
                subject,
                phase,
                Optional.empty(),
                metric,
                words,
                new Value.Measure(quantity, Unit.GPU),
                when,
                due,
                partOf,
                sources,
                Optional.empty(),
                grade,
                standing,
                standing == Standing.ACCEPTED ? Optional.empty() : Optional.of(words),
                Optional.empty(),
                model,
                Optional.empty(),
                marking);
    }
}
