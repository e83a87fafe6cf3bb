package kr.gpuatlas.domain.claim;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// One statement by one or more sources about a programme, a lot or the pledge as a whole.
///
/// @param about id of the programme, lot or pledge
/// @param partner id of the organisation the statement is about, when it is not the programme's
///   lead
/// @param site id of the place it names
/// @param metric finer name of what is measured, in kebab case
/// @param label what is measured, in words, true on every day
/// @param when the day or span the statement is for
/// @param due the day or span a plan names
/// @param partOf id of the claim whose quantity contains this one; such a claim never answers for
///   the whole
/// @param reason why it is superseded or rejected
/// @param model the GPU models, as the source names them
/// @param marking who may read it
public record Claim(
        String id,
        String about,
        Optional<String> partner,
        Optional<String> site,
        Subject subject,
        Optional<Phase> phase,
        Optional<Mark> mark,
        String metric,
        Text label,
        Value value,
        DateSpan when,
        Optional<DateSpan> due,
        Optional<String> partOf,
        List<String> sources,
        Optional<Basis> basis,
        Grade grade,
        Standing standing,
        Optional<Text> reason,
        Optional<Quote> quote,
        Optional<String> model,
        Optional<Text> note,
        Marking marking) {

    public Claim {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("claim %s names no source".formatted(id));
        }
        if ((subject == Subject.PHASE) != phase.isPresent()) {
            throw new IllegalArgumentException(
                    "claim %s: a claim names a phase exactly when its subject is phase, got %s and %s"
                            .formatted(id, subject, phase));
        }
        if (subject == Subject.PHASE
                && !(value instanceof Value.Measure(var _, Unit unit) && unit == Unit.GPU)) {
            throw new IllegalArgumentException(
                    "claim %s counts a phase and so needs a quantity in GPUs, got %s"
                            .formatted(id, value));
        }
        if (standing != Standing.ACCEPTED && reason.isEmpty()) {
            throw new IllegalArgumentException(
                    "claim %s is %s and must say why".formatted(id, standing));
        }
    }

    /// The quantity, when the claim has one.
    public Optional<Quantity> quantity() {
        return value instanceof Value.Measure(Quantity quantity, Unit _)
                ? Optional.of(quantity)
                : Optional.empty();
    }

    /// The same claim for other readers.
    public Claim marked(Marking other) {
        return new Claim(
                id, about, partner, site, subject, phase, mark, metric, label, value, when, due,
                partOf, sources, basis, grade, standing, reason, quote, model, note, other);
    }
}
