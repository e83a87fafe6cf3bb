package kr.gpuatlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What a call writes to, and what is told when that fails.
final class OutputFile {
    private static final Texts TEXTS = Texts.beside(OutputFile.class);

    private OutputFile() {}

    /// @throws Complaint if the system cannot have a file of that name
    static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Complaint.no(TEXTS.both("unwritten.name"));
        }
    }

    /// Why it was not written; a clause without its subject.
    static Text fault(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> TEXTS.both("unwritten.folder");
            case AccessDeniedException _ -> TEXTS.both("unwritten.denied");
            default -> TEXTS.both("unwritten.cause", InputFile.cause(e));
        };
    }
}
