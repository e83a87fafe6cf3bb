package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import tools.jackson.core.JacksonException;

/// What a picture carries so that it can become a view again: the view, which dataset it was of,
/// and that dataset itself while it is small.
///
/// No name of a person, machine or folder is ever part of it.
public final class SnapshotJson {
    /// A dataset that is larger once compressed is named, not carried.
    public static final int MOST_CARRIED = 256 << 10;

    private static final int FORMAT = 1;
    private static final int MOST_UNPACKED = 16 << 20;

    private SnapshotJson() {}

    /// What a picture carries.
    ///
    /// @param datasetId the edition's id
    /// @param version the edition's version
    /// @param sha256 of the dataset's canonical file, as 64 hexadecimal digits
    /// @param code the eight characters printed on the picture
    /// @param dataset the dataset itself; absent if it was too large or not to be carried
    /// @param drawn how the picture was drawn; absent if it is no sheet
    public record Snapshot(
            String datasetId,
            String version,
            String sha256,
            String code,
            ViewState view,
            Optional<Dataset> dataset,
            Optional<Drawn> drawn) {
        /// The same, which only names its dataset.
        public Snapshot withoutDataset() {
            return new Snapshot(datasetId, version, sha256, code, view, Optional.empty(), drawn);
        }
    }

    /// What, besides dataset and view, decides every pixel of a sheet.
    ///
    /// @param withheld what was kept back, as it is printed; empty for nothing
    /// @param program the version that drew it; empty for a build that was not packaged
    public record Drawn(SheetOrder order, String withheld, String program) {}

    /// What came of reading it.
    public sealed interface Reading {}

    /// What the picture carries.
    public record Accepted(Snapshot snapshot) implements Reading {}

    /// It is no snapshot, and why.
    public record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    public static String write(Snapshot snapshot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("id", snapshot.datasetId());
        dataset.put("version", snapshot.version());
        dataset.put("sha256", snapshot.sha256());
        json.put("dataset", dataset);
        json.put("code", snapshot.code());
        json.put("view", ViewJson.object(snapshot.view()));
        snapshot.drawn()
                .ifPresent(drawn -> {
                    json.put("sheet", drawn.order().writtenWhole());
                    optional(drawn.withheld()).ifPresent(words -> json.put("withheld", words));
                    optional(drawn.program()).ifPresent(words -> json.put("program", words));
                });
        json.put("data", snapshot.dataset().flatMap(SnapshotJson::packed));
        return JsonText.of(json);
    }

    private static Optional<String> optional(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    /// The dataset compressed, if it is small enough to be carried. Of a large one no more is
    /// written than shows that.
    private static Optional<String> packed(Dataset dataset) {
        Parcel packed = new Parcel();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            DatasetWriter.write(dataset, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no end a disk has", e);
        } catch (JacksonException | Parcel.Full e) {
            // It may be full in the middle of the dataset, or with the last bytes.
            if (packed.isFull()) {
                return Optional.empty();
            }
            throw e;
        } finally {
            deflater.end();
        }
        return Optional.of(Base64.getEncoder().encodeToString(packed.toByteArray()));
    }

    /// Takes no more bytes than a picture carries.
    private static final class Parcel extends ByteArrayOutputStream {
        /// It takes no more.
        private static final class Full extends RuntimeException {
            @Serial private static final long serialVersionUID = 1;
        }

        private boolean full;

        boolean isFull() {
            return full;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            full |= size() + length > MOST_CARRIED;
            if (full) {
                throw new Full();
            }
            super.write(bytes, from, length);
        }
    }

    /// Reads what a picture carries.
    ///
    /// @param name the picture is known by in findings
    public static Reading read(String text, String name) {
        byte[] bytes = text.getBytes(UTF_8);
        Ledger ledger = new Ledger();
        Envelope envelope = new Envelope(ledger);
        JsonDocument document = new JsonDocument(bytes, ledger);
        if (document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "", new Ledger.Key("empty.view"));
        } else {
            document.read((_, reader) -> envelope.read(reader.read()));
        }
        return envelope.contents()
                .map(sealed -> open(sealed, ledger, new Locator(name, bytes)))
                .orElseGet(() -> new Refused(new Locator(name, bytes).locate(ledger.notes())));
    }

    private static Reading open(Envelope.Contents sealed, Ledger ledger, Locator locator) {
        Optional<Dataset> dataset = Optional.empty();
        if (sealed.data().isPresent()) {
            switch (unpacked(sealed.data().get(), sealed.id())) {
                case kr.gpuatlas.dataset.Reading.Accepted(Dataset carried, var _) ->
                        dataset = Optional.of(carried);
                case kr.gpuatlas.dataset.Reading.Refused(List<Finding> findings) -> {
                    return new Refused(findings);
                }
            }
        }
        Dataset base = dataset.orElseGet(EmbeddedDataset::read);
        ViewFields fields =
                new ViewFields(ViewState.opening(base, Theme.LIGHT, Language.EN), ledger);
        fields.read(sealed.view());
        Optional<Dataset> carried = dataset;
        return fields.view()
                .<Reading>map(view ->
                        new Accepted(
                                new Snapshot(
                                        sealed.id(),
                                        sealed.version(),
                                        sealed.sha256(),
                                        sealed.code(),
                                        view,
                                        carried,
                                        sealed.drawn())))
                .orElseGet(() -> new Refused(locator.locate(ledger.notes())));
    }

    private static kr.gpuatlas.dataset.Reading unpacked(String data, String name) {
        try (InputStream in =
                new InflaterInputStream(
                        new java.io.ByteArrayInputStream(Base64.getDecoder().decode(data)))) {
            return DatasetReader.read(in, name, MOST_UNPACKED);
        } catch (IOException | IllegalArgumentException damaged) {
            Ledger ledger = new Ledger();
            ledger.report(0, Rule.MALFORMED_JSON, "");
            return new kr.gpuatlas.dataset.Reading.Refused(
                    new Locator(name, new byte[0]).locate(ledger.notes()));
        }
    }
}
