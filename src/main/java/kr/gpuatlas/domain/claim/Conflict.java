package kr.gpuatlas.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// Sources that cannot all be right about one thing, kept side by side.
///
/// @param about ids of the programmes, lots or pledge it concerns
/// @param positions the statements against each other, at least two
/// @param assessment how the dataset decides, shown only from `assessed` on
/// @param assessed the day the assessment could first be made
/// @param settled the day a source settled it; absent while it is open
public record Conflict(
        String id,
        List<String> about,
        Text topic,
        List<Position> positions,
        Text assessment,
        LocalDate assessed,
        Optional<LocalDate> settled) {

    public Conflict {
        about = List.copyOf(about);
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException(
                    "conflict %s needs two positions, got %s".formatted(id, positions.size()));
        }
        if (positions.stream().filter(Position::used).count() > 1) {
            throw new IllegalArgumentException(
                    "conflict %s uses more than one position".formatted(id));
        }
    }

    /// One side of a conflict.
    ///
    /// @param claims ids of the claims and milestones that carry it, if the dataset has them
    /// @param used whether the dataset follows it
    public record Position(Text text, List<String> claims, List<String> sources, boolean used) {
        public Position {
            claims = List.copyOf(claims);
            sources = List.copyOf(sources);
        }
    }
}
