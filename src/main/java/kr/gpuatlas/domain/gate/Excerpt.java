package kr.gpuatlas.domain.gate;

import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;

/// A text on its way out of the house: not the words on the screen, but how they are written, so
/// that they can be written again from what their reader may have.
///
/// @param shown the dataset on the screen
/// @param writing the text as a dataset has it; absent where it has nothing to tell
public record Excerpt(Dataset shown, Function<Dataset, Optional<String>> writing) {
    /// A text that tells figures.
    public static Excerpt of(Figures figures, Function<Figures, Optional<String>> text) {
        return new Excerpt(figures.dataset(), dataset -> text.apply(seenAlike(figures, dataset)));
    }

    /// The figures of a dataset by the clocks and for the total of others.
    @SuppressWarnings("ReferenceEquality") // datasets are large, and the same one is no other
    private static Figures seenAlike(Figures figures, Dataset dataset) {
        return dataset == figures.dataset()
                ? figures
                : Figures.of(dataset, figures.clock(), figures.scope());
    }

    /// The citation of a source.
    public static Excerpt of(Dataset shown, Source source, Function<Source, String> citation) {
        return new Excerpt(shown, dataset -> dataset.source(source.id()).map(citation));
    }

    /// The words on the screen.
    public Optional<String> asShown() {
        return writing.apply(shown);
    }

    /// The words of what passed the gate.
    public Optional<String> of(Dataset passed) {
        return writing.apply(passed);
    }
}
