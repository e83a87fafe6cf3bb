package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.time.Clock;

/// How the figures developed: all of them on every day a report changed one, as the reader of that
/// day saw them.
public final class Course {
    private final List<Figures> steps;

    private Course(List<Figures> steps) {
        this.steps = List.copyOf(steps);
    }

    public static Course of(Dataset dataset, Scope scope) {
        List<Figures> steps = new ArrayList<>();
        for (LocalDate day : changeDays(dataset)) {
            steps.add(Figures.of(dataset, Clock.at(day), scope));
        }
        return new Course(steps);
    }

    /// The days on which a phase claim came into force or into print, and the dataset's last day.
    static SortedSet<LocalDate> changeDays(Dataset dataset) {
        LocalDate last = dataset.edition().lastDay();
        Visibility atEnd = new Visibility(dataset, Clock.at(last));
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(last);
        for (Claim claim : dataset.claims()) {
            if (claim.subject() == Subject.PHASE && atEnd.sees(claim)) {
                LocalDate known = atEnd.knownFrom(claim.sources(), claim.when());
                days.add(known.isAfter(claim.when().last()) ? known : claim.when().last());
            }
        }
        return days;
    }

    /// A figure from the day it was first seen like this until the next step.
    public record Step(LocalDate from, Figure figure) {}

    /// The steps of one thing in one phase until a day; days before the first report have none.
    public List<Step> steps(String about, Phase phase, LocalDate until) {
        List<Step> found = new ArrayList<>();
        for (Figures figures : steps) {
            LocalDate day = figures.clock().asOf();
            Optional<Figure> figure = figures.about(about).at(phase);
            boolean changes =
                    found.isEmpty()
                            || figure.filter(f ->
                                            f.quantity()
                                                    .equals(found.getLast().figure().quantity()))
                                    .isEmpty();
            if (!day.isAfter(until) && changes) {
                figure.ifPresent(f -> found.add(new Step(day, f)));
            }
        }
        return found;
    }
}
