package kr.gpuatlas.domain.derived;

import java.util.List;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;

/// A number that no source states, with everything it was computed from.
///
/// @param about id of the pledge, programme or lot
/// @param phase of the GPUs it is computed from
/// @param quantity the sum of its terms, with the batches that could not be computed named in it
public record Derived(
        String about,
        Phase phase,
        Measure measure,
        Quantity quantity,
        Unit unit,
        List<Term> terms) {
    public Derived {
        terms = List.copyOf(terms);
    }

    /// The name programs know it by, such as `P-MSIT.contracted.power`.
    public String id() {
        return Figure.id(about, phase)
                + "."
                + measure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Every number it depends on, each once.
    public List<Input> inputs() {
        return terms.stream()
                .filter(term -> term.missing().isEmpty())
                .flatMap(Term::inputs)
                .distinct()
                .toList();
    }

    /// The assumptions that take part.
    public List<Input> assumptions() {
        return inputs().stream().filter(input -> input.kind() == Input.Kind.ASSUMPTION).toList();
    }

    /// Assumed as soon as an assumption takes part.
    public Evidence evidence() {
        return assumptions().isEmpty() ? Evidence.DERIVED : Evidence.ASSUMED;
    }

    /// Whether it would be another number with the dataset's own assumptions.
    public boolean isChanged() {
        return inputs().stream().anyMatch(Input::changed);
    }

    /// The weakest of what it was computed from.
    public Grade grade() {
        return inputs().stream()
                .flatMap(input -> input.grade().stream())
                .max(Grade::compareTo)
                .orElse(Grade.LOW);
    }

    /// The terms that could not be computed.
    public List<Term> gaps() {
        return terms.stream().filter(term -> term.missing().isPresent()).toList();
    }
}
