package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.time.Clock;

/// How the figures developed: all of them on every day a report changed one.
///
/// Each day is shown as the reader of that day saw it, or, with a second clock, as it is known on
/// one day. The figures of a day are computed when they are first asked for; to be used by one
/// thread.
public final class Course {
    private final Dataset dataset;
    private final Scope scope;
    private final Optional<LocalDate> knownOn;
    private final SortedSet<LocalDate> days;
    private final Map<LocalDate, Figures> computed = new HashMap<>();

    private Course(Dataset dataset, Scope scope, Optional<LocalDate> knownOn) {
        this.dataset = dataset;
        this.scope = scope;
        this.knownOn = knownOn;
        this.days =
                knownOn.map(day -> daysKnown(dataset, day)).orElseGet(() -> changeDays(dataset));
    }

    /// Each day as its own reader saw it.
    public static Course of(Dataset dataset, Scope scope) {
        return of(dataset, scope, Optional.empty());
    }

    /// Each day as it is known on one day; absent while that moves along with the days.
    public static Course of(Dataset dataset, Scope scope, Optional<LocalDate> knownOn) {
        return new Course(dataset, scope, knownOn);
    }

    /// The days on which a phase claim came into force or into print, and the dataset's last day.
    static SortedSet<LocalDate> changeDays(Dataset dataset) {
        LocalDate last = dataset.edition().lastDay();
        Visibility atEnd = new Visibility(dataset, Clock.at(last));
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(last);
        for (Claim claim : phaseClaims(atEnd)) {
            LocalDate known = atEnd.knownFrom(claim.sources(), claim.when());
            days.add(known.isAfter(claim.when().last()) ? known : claim.when().last());
        }
        return days;
    }

    /// The days that phase claims known on one day are for, and the dataset's last day.
    private static SortedSet<LocalDate> daysKnown(Dataset dataset, LocalDate knownOn) {
        LocalDate last = dataset.edition().lastDay();
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(last);
        phaseClaims(new Visibility(dataset, new Clock(last, knownOn)))
                .forEach(claim -> days.add(claim.when().last()));
        return days;
    }

    private static List<Claim> phaseClaims(Visibility visibility) {
        return visibility.claims().stream()
                .filter(claim -> claim.subject() == Subject.PHASE)
                .toList();
    }

    /// A figure from the day it was first seen like this until the next step.
    public record Step(LocalDate from, Figure figure) {}

    /// The steps of one thing in one phase until a day; days before the first report have none.
    public List<Step> steps(String about, Phase phase, LocalDate until) {
        List<Step> found = new ArrayList<>();
        for (LocalDate day : days.headSet(until.plusDays(1))) {
            Optional<Figure> figure = on(day).about(about).at(phase);
            boolean changes =
                    found.isEmpty()
                            || figure.filter(f ->
                                            f.quantity()
                                                    .equals(found.getLast().figure().quantity()))
                                    .isEmpty();
            if (changes) {
                figure.ifPresent(f -> found.add(new Step(day, f)));
            }
        }
        return found;
    }

    /// The figures of the dataset's last day.
    public Figures atEnd() {
        return on(days.last());
    }

    private Figures on(LocalDate day) {
        return computed.computeIfAbsent(
                day, d -> Figures.of(dataset, new Clock(d, knownOn.orElse(d)), scope));
    }
}
