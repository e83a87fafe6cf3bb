package kr.gpuatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;

/// Reads a dataset strictly: every fault of a file is found at once, and a file with an error
/// yields nothing else.
public final class DatasetReader {
    private DatasetReader() {}

    /// Reads a file, named in findings as the path is given.
    ///
    /// @throws IOException if the file cannot be read at all
    public static Reading read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString());
        }
    }

    /// Reads a stream to its end, or just beyond the size a dataset may have.
    public static Reading read(InputStream in, String name) throws IOException {
        return read(in, name, Limits.DOCUMENT);
    }

    /// Reads at most so many bytes, and one more to see whether there are any.
    static Reading read(InputStream in, String name, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? tooLarge(name, most) : read(bytes, name);
    }

    private static Reading tooLarge(String name, int most) {
        Ledger ledger = new Ledger();
        ledger.report(0, Rule.TOO_LARGE, "", most >> 20);
        return new Reading.Refused(new Locator(name, new byte[0]).locate(ledger.notes()));
    }

    public static Reading read(byte[] bytes, String name) {
        return read(bytes, name, true);
    }

    /// Reads a document whose figures the build has already checked.
    static Reading readProven(byte[] bytes, String name) {
        return read(bytes, name, false);
    }

    private static Reading read(byte[] bytes, String name, boolean withFigures) {
        if (bytes.length > Limits.DOCUMENT) {
            return tooLarge(name, Limits.DOCUMENT);
        }
        Ledger ledger = new Ledger();
        Sections sections = new Sections(ledger);
        Utf8.check(bytes, ledger);
        Optional<Dataset> dataset = Optional.empty();
        if (ledger.errors() == 0) {
            new DocumentReader(bytes, ledger, sections).read();
            ledger.settleReferences();
            dataset = sections.dataset();
            dataset.ifPresent(partial -> RelationChecks.run(partial, ledger));
        }
        if (withFigures && ledger.errors() == 0) {
            dataset.ifPresent(whole -> FigureChecks.run(whole, ledger));
        }
        List<Finding> findings = new Locator(name, bytes).locate(ledger.notes());
        return dataset.filter(_ -> ledger.errors() == 0)
                .<Reading>map(whole -> new Reading.Accepted(whole, findings))
                .orElseGet(() -> new Reading.Refused(findings));
    }
}
