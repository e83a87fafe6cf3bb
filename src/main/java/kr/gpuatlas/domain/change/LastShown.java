package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.time.Clock;

/// What was last presented or exported, so that what changed since can be told.
///
/// @param datasetId name of the dataset, the same in all its versions
public record LastShown(String datasetId, String version, LocalDate asOf, LocalDate knownOn) {

    public static LastShown of(Figures figures) {
        return new LastShown(
                figures.dataset().edition().id(),
                figures.dataset().edition().version(),
                figures.clock().asOf(),
                figures.clock().knownOn());
    }

    /// Whether the dataset is another version than the one shown; what was corrected in between
    /// cannot be told without the old file.
    public boolean isOfOtherVersion(Dataset dataset) {
        return !dataset.edition().version().equals(version);
    }

    /// What changed from then to now; absent for another dataset.
    public Optional<Comparison> since(Figures now) {
        return Optional.of(now)
                .filter(figures -> figures.dataset().edition().id().equals(datasetId))
                .map(figures ->
                        Comparison.of(
                                Figures.of(
                                        figures.dataset(),
                                        new Clock(asOf, knownOn),
                                        figures.scope()),
                                figures));
    }
}
