package kr.gpuatlas.domain.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Milestone;

/// The planned event to look at first: a weighty one that is late, else the next to come.
///
/// @param overdue whether its time has passed without a report
public record NextStep(Milestone milestone, boolean overdue) {
    /// Milestones up to this weight count as weighty.
    private static final int WEIGHTY = 2;

    /// The next step of a thing on a day; a late event of little weight is named only when nothing
    /// else is planned.
    public static Optional<NextStep> of(List<Milestone> milestones, LocalDate day) {
        Predicate<Milestone> late = milestone -> isOverdue(milestone, day);
        return latest(milestones, late.and(milestone -> milestone.weight() <= WEIGHTY))
                .or(() -> planned(milestones, late.negate()).findFirst())
                .or(() -> latest(milestones, late))
                .map(milestone -> new NextStep(milestone, late.test(milestone)));
    }

    /// Whether an event was due before the day and nobody has reported it.
    public static boolean isOverdue(Milestone milestone, LocalDate day) {
        return !milestone.met() && milestone.when().isCertainBy(day.minusDays(1));
    }

    private static Optional<Milestone> latest(
            List<Milestone> milestones, Predicate<Milestone> wanted) {
        return planned(milestones, wanted).reduce((earlier, later) -> later);
    }

    private static Stream<Milestone> planned(
            List<Milestone> milestones, Predicate<Milestone> wanted) {
        return milestones.stream()
                .filter(milestone -> !milestone.met())
                .filter(wanted)
                .sorted(Comparator.comparing(Milestone::when).thenComparingInt(Milestone::weight));
    }
}
