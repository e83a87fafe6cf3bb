package kr.gpuatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;

/// The dataset that ships with the program.
public final class EmbeddedDataset {
    private static final String NAME = "atlas.json";

    private EmbeddedDataset() {}

    /// The dataset itself; what its figures must agree in was checked when the program was built.
    ///
    /// @throws IllegalStateException with all findings if the shipped file is no sound dataset
    public static Dataset read() {
        return switch (DatasetReader.readProven(bytes(), NAME)) {
            case Reading.Accepted(Dataset dataset, var _) -> dataset;
            case Reading.Refused(var findings) ->
                    throw new IllegalStateException(
                            findings.stream()
                                    .map(Finding::toString)
                                    .collect(Collectors.joining(System.lineSeparator())));
        };
    }

    /// The shipped file as the reader sees it, warnings included.
    public static Reading reading() {
        return DatasetReader.read(bytes(), NAME);
    }

    private static byte[] bytes() {
        try (InputStream in = EmbeddedDataset.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(in, "the program ships without " + NAME).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
