package kr.gpuatlas.cli.call;

import java.util.List;
import kr.gpuatlas.domain.text.Language;
import picocli.CommandLine.Model.ArgSpec;

/// One command: what it takes, and what it does.
public interface Command {
    /// The word that calls it; its help and example stand under it in the texts of the program.
    String name();

    List<ArgSpec> arguments(Language language);

    /// Does what is asked for and says how it ended.
    ///
    /// @throws Complaint if it cannot
    Exit run(Request request);
}
