package kr.gpuatlas.domain.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.quantity.Quantity;

/// Takes a figure apart by model, as far as claims name them.
///
/// What was announced without naming a model is shared out by the assumptions made for it; in later
/// phases it stays unknown, since by then somebody could have said.
final class Batches {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Visibility visibility;
    private final Inputs inputs;

    Batches(Visibility visibility, Inputs inputs) {
        this.visibility = visibility;
        this.inputs = inputs;
    }

    List<Batch> of(Figure figure) {
        return split(figure).toList();
    }

    private Stream<Batch> split(Figure figure) {
        Optional<Claim> own = figure.used().filter(claim -> claim.about().equals(figure.about()));
        if (own.isEmpty()) {
            return figure.parts().stream().flatMap(this::split);
        }
        Optional<GpuModel> model = GpuModel.of(own.get());
        if (model.isPresent()) {
            return Stream.of(Batch.of(own.get(), model));
        }
        List<Claim> pieces = piecesByModel(own.get());
        if (isWhole(figure.quantity(), pieces.stream().flatMap(c -> c.quantity().stream()))) {
            return pieces.stream().map(piece -> Batch.of(piece, GpuModel.of(piece)));
        }
        if (isWhole(figure.quantity(), figure.parts().stream().map(Figure::quantity))) {
            return figure.parts().stream().flatMap(this::split);
        }
        return figure.phase() == Phase.ANNOUNCED
                ? shares(own.get()).stream()
                : Stream.of(Batch.of(own.get(), Optional.empty()));
    }

    private List<Claim> piecesByModel(Claim whole) {
        return visibility.claims().stream()
                .filter(claim -> claim.partOf().filter(whole.id()::equals).isPresent())
                .filter(claim -> claim.phase().equals(whole.phase()))
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .filter(claim -> GpuModel.of(claim).isPresent())
                .toList();
    }

    private static boolean isWhole(Quantity whole, Stream<Quantity> parts) {
        return parts.reduce(Quantity::plus)
                .flatMap(Quantity::stated)
                .filter(sum -> whole.stated().filter(w -> w.compareTo(sum) == 0).isPresent())
                .isPresent();
    }

    private List<Batch> shares(Claim claim) {
        List<Batch> batches = new ArrayList<>();
        Quantity all = claim.quantity().orElseThrow();
        BigDecimal rest = HUNDRED;
        for (GpuModel model : GpuModel.values()) {
            Optional<Input> share = inputs.assumption(model.shareAssumption());
            BigDecimal percent = share.flatMap(s -> s.quantity().stated()).orElse(BigDecimal.ZERO);
            if (percent.signum() > 0) {
                rest = rest.subtract(percent);
                batches.add(
                        new Batch(
                                claim.about(),
                                List.of(claim),
                                percentOf(all, percent),
                                Optional.of(model),
                                share));
            }
        }
        if (rest.signum() > 0) {
            batches.add(
                    new Batch(
                            claim.about(),
                            List.of(claim),
                            percentOf(all, rest),
                            Optional.empty(),
                            Optional.empty()));
        }
        return batches;
    }

    private static Quantity percentOf(Quantity all, BigDecimal percent) {
        return all.times(Quantity.exact(percent.movePointLeft(2)));
    }
}
