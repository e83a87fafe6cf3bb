package kr.gpuatlas.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.dossier.NextStep;
import kr.gpuatlas.domain.figure.Figures;

/// What became of every milestone: what happened, what was planned, and what did not come in time.
final class EventAccounts {
    private final Sides sides;
    private final Map<String, Milestone> early;
    private final Map<String, Milestone> middle;
    private final Map<String, Milestone> late;
    private final Set<String> followed;

    EventAccounts(Sides sides) {
        this.sides = sides;
        this.early = seen(sides.early());
        this.middle = seen(sides.middle());
        this.late = seen(sides.late());
        this.followed =
                late.values().stream()
                        .flatMap(milestone -> milestone.follows().stream())
                        .collect(Collectors.toSet());
    }

    private static Map<String, Milestone> seen(Figures figures) {
        return Sides.byId(
                figures.dataset().milestones().stream().filter(figures.visibility()::sees).toList(),
                Milestone::id);
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (String id :
                Sides.ids(
                        sides.early().dataset().milestones(),
                        sides.late().dataset().milestones(),
                        Milestone::id)) {
            Optional<Milestone> was = Optional.ofNullable(early.get(id));
            Optional<Milestone> is = Optional.ofNullable(late.get(id));
            if (was.isPresent() && is.isPresent()) {
                changed(was.get(), is.get()).ifPresent(drafts::add);
            } else if (is.isPresent()) {
                drafts.add(appeared(is.get()));
            } else {
                was.map(this::gone).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Draft appeared(Milestone event) {
        Fact fact = new Fact.Event(event);
        Optional<Milestone> plan = event.follows().map(late::get);
        Account account =
                plan.map(old -> Account.of(kind(old, event), fact, new Fact.Event(old)))
                        .orElseGet(() -> Account.of(Kind.NEW_FACT, fact));
        Cause cause = sides.cause(middle.containsKey(event.id()));
        if (cause == Cause.CORRECTION) {
            account = Account.of(Kind.CORRECTION, fact);
        }
        return draft(overdue(account, event), cause, sides.late(), event);
    }

    private static Kind kind(Milestone plan, Milestone event) {
        if (event.when().last().isAfter(plan.when().last())) {
            return Kind.SLIP;
        }
        return event.met() ? Kind.NEW_FACT : Kind.REVISED;
    }

    private Account overdue(Account account, Milestone event) {
        if (!hasRunOut(event)) {
            return account;
        }
        Kind kind = account.kind() == Kind.NEW_FACT ? Kind.SLIP : account.kind();
        return new Account(kind, account.fact(), account.before(), Account.State.OVERDUE);
    }

    private boolean hasRunOut(Milestone event) {
        return NextStep.isOverdue(event, sides.late().clock().asOf())
                && !followed.contains(event.id());
    }

    private Optional<Draft> changed(Milestone was, Milestone is) {
        boolean sameSources = Sides.isSame(was.sources(), is.sources());
        boolean sameDates = was.when().equals(is.when()) && was.met() == is.met();
        if (sameDates && is.sources().containsAll(was.sources())) {
            return ranOut(was, is);
        }
        boolean between = Optional.ofNullable(middle.get(is.id())).filter(is::equals).isPresent();
        Cause cause = sides.cause(sameSources || between);
        Kind kind = sameDates ? Kind.SOURCE_REPLACED : kind(was, is);
        if (!sameDates && cause == Cause.CORRECTION) {
            kind = Kind.CORRECTION;
        }
        Account account = Account.of(kind, new Fact.Event(is), new Fact.Event(was));
        return Optional.of(draft(overdue(account, is), cause, sides.late(), is));
    }

    private Optional<Draft> ranOut(Milestone was, Milestone is) {
        if (!hasRunOut(is) || NextStep.isOverdue(was, sides.early().clock().asOf())) {
            return Optional.empty();
        }
        Account account = Account.of(Kind.SLIP, new Fact.Event(is)).in(Account.State.OVERDUE);
        return Optional.of(draft(account, Cause.WORLD, sides.late(), is));
    }

    private Draft gone(Milestone event) {
        boolean removed =
                sides.late().dataset().milestones().stream()
                        .noneMatch(other -> other.id().equals(event.id()));
        Account account =
                Account.of(removed ? Kind.CORRECTION : Kind.NEW_FACT, new Fact.Event(event))
                        .in(Account.State.GONE);
        return draft(account, sides.cause(removed), sides.early(), event);
    }

    private static Draft draft(Account account, Cause cause, Figures figures, Milestone event) {
        return new Draft(
                account,
                cause,
                Optional.of(figures.visibility().knownFrom(event.sources(), event.said())));
    }
}
