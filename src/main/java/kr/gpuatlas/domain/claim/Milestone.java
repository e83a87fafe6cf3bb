package kr.gpuatlas.domain.claim;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// A dated event, met or planned.
///
/// @param about id of the programme, lot or pledge
/// @param when when it happened, or when it is due
/// @param said the day or span it was stated on; for a met milestone the same as `when`
/// @param follows id of the planned milestone that this one re-dates or, when met, fulfils
/// @param weight 1 stands out on a crowded timeline, 3 is shown where there is room
/// @param marking who may read it
public record Milestone(
        String id,
        String about,
        Optional<String> partner,
        Optional<String> site,
        Text label,
        DateSpan when,
        DateSpan said,
        boolean met,
        int weight,
        List<String> sources,
        Grade grade,
        Optional<Text> note,
        Optional<String> follows,
        Marking marking) {
    public Milestone {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("milestone %s names no source".formatted(id));
        }
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException(
                    "milestone %s has weight %s; it is 1, 2 or 3".formatted(id, weight));
        }
    }

    /// The same milestone after another plan, or after none.
    public Milestone after(Optional<String> plan) {
        return new Milestone(
                id, about, partner, site, label, when, said, met, weight, sources, grade, note,
                plan, marking);
    }

    /// The same milestone for other readers.
    public Milestone marked(Marking other) {
        return new Milestone(
                id, about, partner, site, label, when, said, met, weight, sources, grade, note,
                follows, other);
    }
}
