package kr.gpuatlas.cli.call;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.WholeFile;

/// What a call writes to, and what is told when that fails.
public final class OutputFile {
    private static final Texts TEXTS = Texts.beside(OutputFile.class);

    private OutputFile() {}

    /// The file of a name.
    ///
    /// @throws Complaint if the system cannot have a file of that name
    public static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Complaint.no(TEXTS.both("unwritten.name"));
        }
    }

    /// Where it is once every link is followed; the name itself where that cannot be told.
    public static Path place(Path file) {
        try {
            Path target = WholeFile.target(file);
            Path folder = target.getParent();
            return folder == null ? target : folder.toRealPath().resolve(target.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /// Why it was not written; a clause without its subject.
    public static Text fault(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> TEXTS.both("unwritten.folder");
            case FileAlreadyExistsException _ -> TEXTS.both("unwritten.in-the-way");
            case FileSystemLoopException _ -> TEXTS.both("unwritten.loop");
            case AccessDeniedException _ -> TEXTS.both("unwritten.denied");
            default -> TEXTS.both("unwritten.cause", SystemCause.of(e));
        };
    }
}
