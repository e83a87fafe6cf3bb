package kr.gpuatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.text.Language;
import picocli.AutoComplete;

/// What packaging puts beside the program for people at a terminal: man pages in both languages,
/// and what bash completes.
public final class Paperwork {
    private Paperwork() {}

    /// Writes it into the folder `share`, as Unix systems lay it out.
    ///
    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        Path share = Path.of(arguments[0]);
        write(share.resolve("man/man1/gpu-atlas.1"), ManPage.in(Language.EN));
        write(share.resolve("man/ko/man1/gpu-atlas.1"), ManPage.in(Language.KO));
        write(
                share.resolve("bash-completion/completions/gpu-atlas"),
                AutoComplete.bash(Console.PROGRAM, Grammar.in(Language.EN)));
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}
