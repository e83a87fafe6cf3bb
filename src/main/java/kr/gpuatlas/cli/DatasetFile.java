package kr.gpuatlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Texts;

/// Opens the dataset a command works on; a file that cannot be read is a [Complaint] that names it
/// and the cause.
final class DatasetFile {
    private static final Texts TEXTS = Texts.beside(DatasetFile.class);

    private DatasetFile() {}

    /// The dataset that ships with the program.
    static Dataset own() {
        return EmbeddedDataset.read();
    }

    /// The dataset of a file that is sound.
    static Dataset dataset(String name) {
        return switch (reading(name)) {
            case Reading.Accepted(Dataset dataset, var _) -> dataset;
            case Reading.Refused(List<Finding> findings) ->
                    throw Complaint.no(
                            TEXTS.both("file.invalid", name, findings.size(), Commands.NAME));
        };
    }

    /// The file as the reader sees it.
    static Reading reading(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Complaint.no(TEXTS.both("file.directory", name));
            }
            return DatasetReader.read(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw Complaint.no(TEXTS.both("file.missing", name));
        } catch (AccessDeniedException e) {
            throw Complaint.no(TEXTS.both("file.denied", name));
        } catch (IOException e) {
            throw Complaint.no(TEXTS.both("file.unreadable", name, cause(e)));
        } catch (OutOfMemoryError e) {
            throw Complaint.no(TEXTS.both("file.memory", name));
        }
    }

    /// What the system says, without the name of the file.
    private static String cause(IOException e) {
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Objects.requireNonNullElse(message, e.getClass().getSimpleName());
    }
}
