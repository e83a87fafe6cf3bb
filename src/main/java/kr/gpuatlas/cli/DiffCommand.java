package kr.gpuatlas.cli;

import java.util.List;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import picocli.CommandLine.Model.ArgSpec;

/// `diff`: what changed between two datasets, or in one between two days.
final class DiffCommand implements Command {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed(0, "value.from", "argument.from"),
                options.needed(1, "value.to", "argument.to"),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        Figures before = DatedDataset.of(request.argument(0));
        Figures after = DatedDataset.of(request.argument(1));
        Comparison comparison = Comparison.of(before, after);
        if (request.asksForJson()) {
            request.console().sayJson(ChangesJson.of(comparison));
        } else {
            new ChangesTable(comparison, request.console()).lines().forEach(request.console()::say);
        }
        return Exit.DONE;
    }
}
