package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.Pledge;

/// Writes a dataset as the one file that stands for it: equal datasets give equal bytes, and
/// [DatasetReader] makes an equal dataset of them.
public final class DatasetWriter {
    private DatasetWriter() {}

    /// The file in UTF-8, keys and records always in the same order, ended by a line feed.
    ///
    /// @throws IllegalArgumentException if a value is a sum of differently qualified numbers, which
    ///   the format cannot say
    public static byte[] bytes(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dataset, bytes);
        return bytes.toByteArray();
    }

    /// Writes the same file piece by piece.
    ///
    /// @throws IllegalArgumentException as [#bytes]
    /// @throws UncheckedIOException if the stream fails
    static void write(Dataset dataset, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            JsonText.write(document(dataset).made(), writer);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The identity of a dataset: the SHA-256 of its file in 64 hexadecimal digits.
    public static String sha256(Dataset dataset) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(dataset, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Members document(Dataset dataset) {
        return new Members()
                .put("$schema", Sections.SCHEMA)
                .put("format", BigDecimal.valueOf(Sections.FORMAT))
                .put("edition", edition(dataset.edition()))
                .put("pledge", pledge(dataset.pledge()))
                .each("sources", dataset.sources(), PlaceWriting::source)
                .each("partners", dataset.partners(), ProgrammeWriting::partner)
                .each("programmes", dataset.programmes(), ProgrammeWriting::programme)
                .each("lots", dataset.lots(), ProgrammeWriting::lot)
                .each("sites", dataset.sites(), PlaceWriting::site)
                .each("claims", dataset.claims(), ClaimWriting::claim)
                .each("milestones", dataset.milestones(), EvidenceWriting::milestone)
                .each("conflicts", dataset.conflicts(), EvidenceWriting::conflict)
                .each("unknowns", dataset.unknowns(), EvidenceWriting::unknown)
                .each("constants", dataset.constants(), EvidenceWriting::constant)
                .each("assumptions", dataset.assumptions(), EvidenceWriting::assumption)
                .each("rulings", dataset.rulings(), EvidenceWriting::ruling);
    }

    private static Members edition(Edition edition) {
        return new Members()
                .put("id", edition.id())
                .put("version", edition.version())
                .put("title", edition.title())
                .put("firstDay", edition.firstDay())
                .put("lastDay", edition.lastDay())
                .put("licence", edition.licence());
    }

    private static Members pledge(Pledge pledge) {
        return new Members()
                .put("id", pledge.id())
                .put("name", pledge.name())
                .put("announced", pledge.announced())
                .put("parts", pledge.parts());
    }
}
