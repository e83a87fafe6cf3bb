package kr.gpuatlas.cli;

import java.util.List;
import kr.gpuatlas.domain.text.Language;
import picocli.CommandLine.Model.ArgSpec;

/// One command: what it takes, and what it does.
interface Command {
    /// The word that calls it; its help and example stand in the bundle under it.
    String name();

    List<ArgSpec> arguments(Language language);

    /// Does what is asked for and says how it ended.
    ///
    /// @throws Complaint if it cannot
    Exit run(Request request);
}
