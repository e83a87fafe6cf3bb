package kr.gpuatlas.domain.explanation;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.text.Text;

/// A statement on the same question that is not used, and why.
///
/// @param words the dataset's own reason, when it has one that may be shown
public record Rival(Claim claim, List<Source> sources, Reason reason, Optional<Text> words) {
    public Rival {
        sources = List.copyOf(sources);
    }

    /// Why it is not used.
    public enum Reason {
        /// The dataset rules for another.
        RULED,
        SUPERSEDED,
        REJECTED,
        /// The parts are added up instead.
        SUMMED,
        NO_NUMBER,
        /// A closer source goes first.
        FARTHER,
        /// The newer statement goes first.
        OLDER,
        /// The better known statement goes first.
        POORER,
        /// It stands beside the other; nothing decides between them.
        BESIDE
    }
}
