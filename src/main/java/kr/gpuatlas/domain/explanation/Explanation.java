package kr.gpuatlas.domain.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;

/// Why one number is what it is, under two clocks.
///
/// @param id of the figure or claim that was asked for
/// @param subject the thing it is about
/// @param phase absent for a claim that counts no phase
/// @param claim the claim asked for, or the one that answers the figure itself; absent for a sum
///   and for a figure nobody has reported
/// @param when the day it is for; absent when nothing is reported
/// @param whole the number with its parts
/// @param confidence absent when there is no number
/// @param note what the dataset remarks on the claim, when a reader of the day may see it
/// @param testimonies the claims it rests on, its own first
/// @param rivals the statements on the same question that are not used
/// @param conflicts open ones in which one of its claims takes a side
/// @param unknowns what could change it, and who could say so
/// @param uses the figures it goes into, the nearest first
public record Explanation(
        String id,
        Clock clock,
        Text subject,
        Optional<Phase> phase,
        Optional<Claim> claim,
        Optional<DateSpan> when,
        Cell whole,
        Optional<Confidence> confidence,
        Optional<Text> note,
        List<Testimony> testimonies,
        List<Rival> rivals,
        List<Conflict> conflicts,
        List<Unknown> unknowns,
        List<Use> uses) {
    public Explanation {
        testimonies = List.copyOf(testimonies);
        rivals = List.copyOf(rivals);
        conflicts = List.copyOf(conflicts);
        unknowns = List.copyOf(unknowns);
        uses = List.copyOf(uses);
    }

    /// The public sources behind it, in the order of its claims, closest to the fact first.
    public List<Source> sources() {
        return testimonies.stream()
                .flatMap(testimony -> testimony.sources().stream())
                .distinct()
                .toList();
    }

    /// The latest day that a claim it rests on is for, which may be later than its own.
    public Optional<DateSpan> latest() {
        return testimonies.stream()
                .map(testimony -> testimony.claim().when())
                .max(Comparator.naturalOrder());
    }
}
