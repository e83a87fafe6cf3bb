package kr.gpuatlas.domain.derived;

import java.util.List;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;

/// A reported stock of GPUs, and how many fold the pledge would make it: (announced + stock) /
/// stock.
///
/// @param times how many fold
public record Base(Claim stock, Figure announced, Quantity times) {
    private static final String METRIC = "gpu-stock-baseline";

    /// The stocks in print, each number once, largest first.
    public static List<Base> of(Figures figures) {
        return figures.national().at(Phase.ANNOUNCED).stream()
                .flatMap(announced ->
                        figures.visibility().claims().stream()
                                .filter(claim -> claim.metric().startsWith(METRIC))
                                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                                .flatMap(claim -> of(claim, announced).stream()))
                .collect(
                        java.util.stream.Collectors.toMap(
                                base -> base.stock().quantity(),
                                base -> base,
                                (first, second) -> first,
                                java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static java.util.Optional<Base> of(Claim stock, Figure announced) {
        return stock.quantity()
                .filter(Quantity::isKnown)
                .filter(Quantity::canDivide)
                .map(size ->
                        new Base(
                                stock, announced, announced.quantity().plus(size).dividedBy(size)));
    }
}
