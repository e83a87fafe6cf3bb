package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;

/// What became of every claim.
final class ClaimAccounts {
    private final Sides sides;
    private final Map<String, Claim> early;
    private final Map<String, Claim> middle;
    private final Map<String, Claim> late;
    private final Set<String> repeats = new TreeSet<>();

    ClaimAccounts(Sides sides) {
        this.sides = sides;
        this.early = seen(sides.early());
        this.middle = seen(sides.middle());
        this.late = seen(sides.late());
    }

    private static Map<String, Claim> seen(Figures figures) {
        return Sides.byId(figures.visibility().claims(), Claim::id);
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (String id :
                Sides.ids(
                        sides.early().dataset().claims(),
                        sides.late().dataset().claims(),
                        Claim::id)) {
            Optional<Claim> was = Optional.ofNullable(early.get(id));
            Optional<Claim> is = Optional.ofNullable(late.get(id));
            if (was.isPresent() && is.isPresent()) {
                changed(was.get(), is.get()).ifPresent(drafts::add);
            } else if (is.isPresent()) {
                appeared(is.get()).ifPresent(drafts::add);
            } else {
                was.map(this::gone).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /// How many new claims say again what was known.
    int repeats() {
        return repeats.size();
    }

    private Optional<Draft> appeared(Claim claim) {
        Optional<Account> account =
                claim.phase()
                        .map(phase -> Optional.of(count(claim, phase)))
                        .orElseGet(() -> statement(claim));
        if (account.isEmpty()) {
            repeats.add(claim.id());
        }
        Cause cause = sides.cause(middle.containsKey(claim.id()));
        return account.map(found -> draft(blamed(found, cause), cause, sides.late(), claim));
    }

    /// What could have been known before was not overtaken by the world.
    private static Account blamed(Account account, Cause cause) {
        return switch (cause) {
            case WORLD -> account;
            case CORRECTION ->
                    new Account(Kind.CORRECTION, account.fact(), Optional.empty(), account.state());
        };
    }

    private Account count(Claim claim, Phase phase) {
        Optional<Figure> was = sides.early().about(claim.about()).at(phase);
        Optional<Figure> is = sides.late().about(claim.about()).at(phase);
        Fact fact = new Fact.Told(claim);
        if (is.flatMap(Figure::used).filter(claim::equals).isEmpty()) {
            return is.filter(_ -> claim.partOf().isEmpty())
                    .map(answer -> Account.of(Kind.NEW_FACT, fact, answer(answer)))
                    .orElseGet(() -> Account.of(Kind.NEW_FACT, fact));
        }
        return was.map(answer -> Account.of(kind(answer, is.get()), fact, answer(answer)))
                .orElseGet(() -> Account.of(Kind.PHASE_REACHED, fact));
    }

    private static Kind kind(Figure was, Figure is) {
        return was.quantity().stated().equals(is.quantity().stated())
                ? Kind.SOURCE_REPLACED
                : Kind.REVISED;
    }

    private static Fact answer(Figure figure) {
        return figure.used()
                .filter(claim -> claim.about().equals(figure.about()))
                .<Fact>map(Fact.Told::new)
                .orElseGet(() -> new Fact.Sum(figure));
    }

    /// Empty for what says again what was known.
    private Optional<Account> statement(Claim claim) {
        List<Claim> known =
                early.values().stream().filter(other -> !other.id().equals(claim.id())).toList();
        boolean repeats =
                known.stream().anyMatch(other -> Question.saysTheSame(other, claim))
                        || late.values().stream()
                                .filter(other -> !early.containsKey(other.id()))
                                .anyMatch(other ->
                                        Question.saysTheSame(other, claim)
                                                && other.id().compareTo(claim.id()) < 0);
        if (repeats) {
            return Optional.empty();
        }
        Fact fact = new Fact.Told(claim);
        Optional<Claim> other =
                Question.standing(
                                known.stream()
                                        .filter(o -> Question.isSamePromise(o, claim))
                                        .toList())
                        .or(() ->
                                Question.standing(
                                        known.stream()
                                                .filter(o -> Question.isSame(o, claim))
                                                .toList()));
        return Optional.of(
                other.map(old -> Account.of(kind(old, claim), fact, new Fact.Told(old)))
                        .orElseGet(() -> Account.of(Kind.NEW_FACT, fact)));
    }

    private Kind kind(Claim old, Claim claim) {
        if (Question.isOpposed(claim, old, sides.late().dataset())) {
            return Kind.NEW_FACT;
        }
        return isLater(old, claim) ? Kind.SLIP : Kind.REVISED;
    }

    private static boolean isLater(Claim old, Claim claim) {
        return claim.due()
                .flatMap(due -> old.due().filter(before -> due.last().isAfter(before.last())))
                .isPresent();
    }

    private Optional<Draft> changed(Claim was, Claim is) {
        boolean sameSources = Sides.isSame(was.sources(), is.sources());
        boolean sameValue = isSameButSources(was, is);
        if (sameValue && is.sources().containsAll(was.sources())) {
            return Optional.empty();
        }
        Cause cause =
                sides.cause(
                        sameSources
                                || Objects.requireNonNullElse(middle.get(is.id()), was).equals(is));
        Kind kind = Kind.REVISED;
        if (sameValue) {
            kind = Kind.SOURCE_REPLACED;
        } else if (cause == Cause.CORRECTION) {
            kind = Kind.CORRECTION;
        } else if (isLater(was, is)) {
            kind = Kind.SLIP;
        }
        Account account = Account.of(kind, new Fact.Told(is), new Fact.Told(was));
        return Optional.of(draft(account, cause, sides.late(), is));
    }

    private static boolean isSameButSources(Claim a, Claim b) {
        return a.about().equals(b.about())
                && a.subject() == b.subject()
                && a.phase().equals(b.phase())
                && a.mark().equals(b.mark())
                && a.value().equals(b.value())
                && a.when().equals(b.when())
                && a.due().equals(b.due())
                && a.partOf().equals(b.partOf())
                && a.standing() == b.standing();
    }

    private Draft gone(Claim claim) {
        boolean removed = sides.late().dataset().claim(claim.id()).isEmpty();
        Account account =
                Account.of(removed ? Kind.CORRECTION : Kind.NEW_FACT, new Fact.Told(claim))
                        .in(Account.State.GONE);
        return draft(account, sides.cause(removed), sides.early(), claim);
    }

    private static Draft draft(Account account, Cause cause, Figures figures, Claim claim) {
        LocalDate published = figures.visibility().knownFrom(claim.sources(), claim.when());
        return new Draft(account, cause, Optional.of(published));
    }
}
