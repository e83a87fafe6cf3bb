package kr.gpuatlas.cli.answer;

import java.util.List;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;

/// `diff`: what changed between two datasets, or in one between two days.
public final class DiffCommand implements Command {
    private static final Texts TEXTS = Texts.beside(DiffCommand.class);

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed(
                        0, TEXTS.get(language, "value.from"), TEXTS.get(language, "argument.from")),
                options.needed(
                        1, TEXTS.get(language, "value.to"), TEXTS.get(language, "argument.to")),
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
