package kr.gpuatlas.domain.change;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Quantity;

/// Tells which accounts belong to one event, and which of those say the same.
final class Kinship {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Sides sides;
    private final Set<String> slipped;

    Kinship(Sides sides, List<Draft> drafts) {
        this.sides = sides;
        this.slipped = slipped(drafts);
    }

    /// What is the same as a plan that slipped; it is told with that alone.
    private static Set<String> slipped(List<Draft> drafts) {
        Set<String> ids = new HashSet<>();
        for (Draft plan : drafts) {
            if (isSlippedPlan(plan)) {
                drafts.stream()
                        .filter(draft -> isSame(plan.fact(), draft.fact()))
                        .forEach(draft -> ids.add(draft.id()));
            }
        }
        return ids;
    }

    private static boolean isSlippedPlan(Draft draft) {
        return draft.fact() instanceof Fact.Event(var event)
                && !event.met()
                && draft.account().kind() == Kind.SLIP;
    }

    /// Whether two accounts are to be told together.
    boolean belong(Draft a, Draft b) {
        if (a.cause() != b.cause() || isGone(a) || isGone(b)) {
            return false;
        }
        return belongInOrder(a, b) || belongInOrder(b, a);
    }

    private static boolean isGone(Draft draft) {
        return draft.account().state() == Account.State.GONE;
    }

    private boolean belongInOrder(Draft a, Draft b) {
        return switch (a.fact()) {
            case Fact.Told(Claim claim) ->
                    b.fact() instanceof Fact.Told(Claim other) && belong(claim, other);
            case Fact.Event(Milestone event) -> event.met() ? isOf(event, b) : isSame(a, b);
            case Fact.Place _ -> isSame(a, b) && a.published().equals(b.published());
            case Fact.Dispute _, Fact.Sum _, Fact.Method _ -> false;
        };
    }

    private boolean belong(Claim a, Claim b) {
        if (a.partOf().filter(b.id()::equals).isPresent()) {
            return true;
        }
        if (a.phase().isPresent() || b.phase().isPresent()) {
            return a.phase().equals(b.phase())
                    && (a.about().equals(b.about())
                            || (a.when().equals(b.when()) && sides.isWithin(a.about(), b.about())));
        }
        return Question.isSame(a, b)
                && !Question.isOpposed(a, b, sides.late().dataset())
                && !Question.isOpposed(b, a, sides.late().dataset());
    }

    /// Whether an account was told of an event on its day.
    private boolean isOf(Milestone event, Draft draft) {
        if (isSlippedPlan(draft)
                || slipped.contains(draft.id())
                || draft.fact() instanceof Fact.Dispute) {
            return false;
        }
        String about = draft.fact().about();
        return draft.fact().when().filter(event.said()::equals).isPresent()
                && sides.programme(about).equals(sides.programme(event.about()))
                && shares(event.sources(), draft.fact().sources())
                && (sides.isWithin(about, event.about()) || isItsMeasure(event, draft.fact()));
    }

    /// Whether what is told of the whole programme, such as a budget, is told of this event alone.
    private static boolean isItsMeasure(Milestone event, Fact fact) {
        return fact instanceof Fact.Told(Claim claim)
                && (claim.subject() == Subject.MONEY || claim.subject() == Subject.PERFORMANCE)
                && event.sources().containsAll(claim.sources());
    }

    private static boolean shares(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }

    /// Whether two accounts of one event say the same.
    static boolean isSame(Draft a, Draft b) {
        return isSame(a.fact(), b.fact()) || isSame(b.fact(), a.fact());
    }

    private static boolean isSame(Fact a, Fact b) {
        return switch (a) {
            case Fact.Event(Milestone event) ->
                    b instanceof Fact.Told(Claim claim) && isSame(event, claim);
            case Fact.Place place ->
                    switch (b) {
                        case Fact.Told(Claim claim) -> named(claim.site(), place);
                        case Fact.Event(Milestone event) -> named(event.site(), place);
                        default -> false;
                    };
            default -> false;
        };
    }

    private static boolean named(Optional<String> site, Fact.Place place) {
        return site.filter(place.id()::equals).isPresent();
    }

    private static boolean isSame(Milestone event, Claim claim) {
        if (!shares(event.sources(), claim.sources()) || !event.said().equals(claim.when())) {
            return false;
        }
        if (claim.phase().isPresent()) {
            return event.met() && event.about().equals(claim.about());
        }
        return event.about().equals(claim.about())
                && (claim.due().filter(event.when()::equals).isPresent()
                        || isSchedule(event, claim)
                        || isCounted(event, claim));
    }

    /// Whether the claim says in words what the plan says as a date.
    private static boolean isSchedule(Milestone event, Claim claim) {
        return !event.met()
                && claim.subject() == Subject.DATE
                && claim.value() instanceof Value.Words;
    }

    /// Whether the number of the claim stands in the label of the event, be it in thousands,
    /// millions or more.
    private static boolean isCounted(Milestone event, Claim claim) {
        return claim.quantity()
                .flatMap(Quantity::stated)
                .filter(number -> numbers(event.label().en()).contains(digits(number)))
                .isPresent();
    }

    private static Set<BigDecimal> numbers(String label) {
        return NUMBER.matcher(label.replace(",", ""))
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .map(Kinship::digits)
                .collect(Collectors.toSet());
    }

    /// The number without its groups of three zeros.
    private static BigDecimal digits(BigDecimal number) {
        BigDecimal rest = number;
        while (rest.signum() > 0 && rest.remainder(THOUSAND).signum() == 0) {
            rest = rest.divide(THOUSAND);
        }
        return rest.stripTrailingZeros();
    }
}
