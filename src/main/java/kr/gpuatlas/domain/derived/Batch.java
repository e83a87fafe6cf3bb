package kr.gpuatlas.domain.derived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Quantity;

/// GPUs that are alike, and the claims that count them.
///
/// @param about id of the pledge, programme or lot
/// @param counted the claims that count them, one unless it is a sum
/// @param gpus how many; less than the claims say where only a share is of this model
/// @param model absent when nobody has named it
/// @param share the assumption that gives it its model; absent when a source names it
public record Batch(
        String about,
        List<Claim> counted,
        Quantity gpus,
        Optional<GpuModel> model,
        Optional<Input> share) {
    public Batch {
        counted = List.copyOf(counted);
    }

    static Batch of(Claim claim, Optional<GpuModel> model) {
        return new Batch(
                claim.about(),
                List.of(claim),
                claim.quantity().orElseThrow(),
                model,
                Optional.empty());
    }

    /// The numbers that say how many they are.
    Stream<Input> inputs() {
        return Stream.concat(counted.stream().flatMap(Batch::number), share.stream());
    }

    private static Stream<Input> number(Claim claim) {
        return claim.value() instanceof Value.Measure measure
                ? Stream.of(Input.of(claim, measure))
                : Stream.empty();
    }
}
