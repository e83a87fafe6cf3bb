package kr.gpuatlas.domain.derived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.quantity.Quantity;

/// Computes one measure of one batch by its formula.
final class Recipe {
    private static final Quantity MILLION = Quantity.exact(1_000_000);
    private static final Quantity THOUSAND = Quantity.exact(1_000);
    private static final Quantity HUNDRED = Quantity.exact(100);

    private final Inputs inputs;

    Recipe(Inputs inputs) {
        this.inputs = inputs;
    }

    Term of(Measure measure, Batch batch) {
        if (batch.model().isEmpty()) {
            return Term.unknown(batch, Term.Missing.MODEL);
        }
        List<Optional<Input>> needed = needed(measure, batch.model().get());
        if (needed.isEmpty() || needed.stream().anyMatch(Optional::isEmpty)) {
            return Term.unknown(batch, Term.Missing.CONSTANT);
        }
        List<Input> factors = needed.stream().flatMap(Optional::stream).toList();
        return new Term(
                batch,
                factors,
                result(measure, batch.gpus(), factors.stream().map(Input::quantity).toList()),
                Optional.empty());
    }

    /// The numbers of the formula in its order; none where it cannot be applied to the model.
    private List<Optional<Input>> needed(Measure measure, GpuModel model) {
        return switch (measure) {
            case POWER ->
                    List.of(
                            inputs.watts(model),
                            inputs.assumption("server-overhead-watts"),
                            inputs.assumption("utilisation"),
                            inputs.assumption("pue"));
            case RACKS ->
                    model.isInServersOfEight() ? List.of(divisor("hgx-gpus-per-rack")) : List.of();
            case MEMORY -> List.of(inputs.constant(model, "hbm", "memory"));
            case FP8 -> List.of(inputs.constant(model, "fp8-dense"));
            case FP4 -> List.of(inputs.constant(model, "fp4-dense"));
            case H100 -> List.of(inputs.constant(model, "fp8-dense"), divisor("h100-fp8"));
            case MONEY_PER_GPU -> List.of();
        };
    }

    /// A number that divides; there is none if it is zero.
    private Optional<Input> divisor(String assumption) {
        return inputs.assumption(assumption).filter(input -> input.quantity().canDivide());
    }

    private static Quantity result(Measure measure, Quantity gpus, List<Quantity> factors) {
        return switch (measure) {
            case POWER ->
                    gpus.times(factors.get(0).plus(factors.get(1)))
                            .times(factors.get(2).dividedBy(HUNDRED))
                            .times(factors.get(3))
                            .dividedBy(MILLION);
            case RACKS -> gpus.dividedBy(factors.get(0));
            case MEMORY, FP8, FP4 -> gpus.times(factors.get(0)).dividedBy(THOUSAND);
            case H100 -> gpus.times(factors.get(0)).dividedBy(factors.get(1));
            case MONEY_PER_GPU -> factors.getFirst().dividedBy(gpus);
        };
    }

    static Quantity sum(Stream<Quantity> results) {
        return results.reduce(Quantity::plus).orElse(Quantity.NONE);
    }
}
