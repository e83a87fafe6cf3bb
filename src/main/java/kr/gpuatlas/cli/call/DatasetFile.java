package kr.gpuatlas.cli.call;

import java.util.List;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Texts;

/// Opens the dataset a command works on; a file that cannot be read is a [Complaint] that names it
/// and the cause.
public final class DatasetFile {
    private static final Texts TEXTS = Texts.beside(DatasetFile.class);

    private DatasetFile() {}

    /// The dataset that ships with the program.
    public static Dataset own() {
        return EmbeddedDataset.read();
    }

    /// The dataset of a file that is sound.
    public static Dataset dataset(String name) {
        return switch (reading(name)) {
            case Reading.Accepted(Dataset dataset, var _) -> dataset;
            case Reading.Refused(List<Finding> findings) ->
                    throw Complaint.no(
                            TEXTS.both("file.invalid", name, findings.size(), Console.PROGRAM));
        };
    }

    /// The file as the reader sees it.
    public static Reading reading(String name) {
        return InputFile.read(name, DatasetReader::read);
    }
}
