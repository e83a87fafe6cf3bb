package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.time.Clock;

/// What became of every place and of every conflict.
final class OtherAccounts {
    private final Sides sides;

    OtherAccounts(Sides sides) {
        this.sides = sides;
    }

    List<Draft> drafts() {
        return Stream.concat(sites(), conflicts()).toList();
    }

    private Stream<Draft> sites() {
        Map<String, Site> early = placed(sides.early());
        Map<String, Site> middle = placed(sides.middle());
        Map<String, Site> late = placed(sides.late());
        List<Draft> drafts = new ArrayList<>();
        for (Site site : late.values()) {
            if (!early.containsKey(site.id())) {
                drafts.add(placed(site, sides.cause(middle.containsKey(site.id()))));
            }
        }
        for (Site site : early.values()) {
            if (!late.containsKey(site.id())) {
                boolean removed = sides.late().dataset().site(site.id()).isEmpty();
                Kind kind = removed ? Kind.CORRECTION : Kind.NEW_FACT;
                Account account = Account.of(kind, new Fact.Place(site));
                drafts.add(
                        new Draft(
                                account.in(Account.State.GONE),
                                sides.cause(removed),
                                Optional.of(site.from())));
            }
        }
        return drafts.stream();
    }

    private Draft placed(Site site, Cause cause) {
        Kind kind = cause == Cause.WORLD ? Kind.NEW_FACT : Kind.CORRECTION;
        Optional<Fact> left =
                sides.late().dataset().sites().stream()
                        .filter(old ->
                                old.superseded()
                                        .filter(end -> end.by().equals(site.id()))
                                        .isPresent())
                        .<Fact>map(Fact.Place::new)
                        .findFirst();
        Account account = new Account(kind, new Fact.Place(site), left, Account.State.THERE);
        return new Draft(account, cause, Optional.of(site.from()));
    }

    /// A headquarters is a landmark and no news.
    private static Map<String, Site> placed(Figures figures) {
        return Sides.byId(
                figures.dataset().sites().stream()
                        .filter(site -> site.precision() != Precision.HEADQUARTERS)
                        .filter(figures.visibility()::isPlaced)
                        .toList(),
                Site::id);
    }

    private Stream<Draft> conflicts() {
        Map<String, Conflict> early = Sides.byId(sides.early().dataset().conflicts(), Conflict::id);
        return sides.late().dataset().conflicts().stream()
                .flatMap(conflict ->
                        conflict(Optional.ofNullable(early.get(conflict.id())), conflict).stream());
    }

    private Optional<Draft> conflict(Optional<Conflict> was, Conflict is) {
        Visibility late = sides.late().visibility();
        Visibility early = sides.early().visibility();
        boolean wasOpen = was.filter(early::isOpen).isPresent();
        if (!wasOpen && late.isOpen(is)) {
            Cause cause = sides.cause(sides.middle().visibility().isOpen(is));
            return Optional.of(dispute(Kind.CONFLICT_OPENED, is, opened(is), cause));
        }
        Optional<LocalDate> settled =
                is.settled()
                        .filter(day -> !day.isAfter(late.clock().knownOn()))
                        .filter(day -> wasOpen || day.isAfter(early.clock().knownOn()))
                        .filter(_ -> late.publicPositions(is).size() > 1);
        return settled.map(day ->
                dispute(
                        Kind.CONFLICT_SETTLED,
                        is,
                        day,
                        sides.cause(!day.isAfter(early.clock().knownOn()))));
    }

    private Draft dispute(Kind kind, Conflict conflict, LocalDate day, Cause cause) {
        List<Conflict.Position> taken = sides.late().visibility().publicPositions(conflict);
        return new Draft(
                Account.of(kind, new Fact.Dispute(conflict, day, taken)), cause, Optional.of(day));
    }

    /// The first day of those on which a side spoke that finds it open.
    private LocalDate opened(Conflict conflict) {
        Visibility late = sides.late().visibility();
        return days(conflict, late)
                .filter(day -> new Visibility(late.dataset(), Clock.at(day)).isOpen(conflict))
                .findFirst()
                .orElse(late.day());
    }

    private Stream<LocalDate> days(Conflict conflict, Visibility late) {
        Stream<LocalDate> published =
                late
                        .publicSources(
                                conflict.positions().stream()
                                        .flatMap(side -> side.sources().stream())
                                        .toList())
                        .stream()
                        .flatMap(source -> source.published().stream())
                        .map(span -> span.last());
        List<String> carriers =
                conflict.positions().stream().flatMap(side -> side.claims().stream()).toList();
        Stream<LocalDate> claims =
                late.dataset().claims().stream()
                        .filter(claim -> carriers.contains(claim.id()))
                        .flatMap(claim -> days(claim, late));
        Stream<LocalDate> events =
                late.dataset().milestones().stream()
                        .filter(event -> carriers.contains(event.id()))
                        .flatMap(event -> days(event, late));
        return Stream.of(published, claims, events).flatMap(all -> all).distinct().sorted();
    }

    private static Stream<LocalDate> days(Claim claim, Visibility late) {
        return Stream.of(claim.when().last(), late.knownFrom(claim.sources(), claim.when()));
    }

    private static Stream<LocalDate> days(Milestone event, Visibility late) {
        return Stream.of(event.said().last(), late.knownFrom(event.sources(), event.said()));
    }
}
