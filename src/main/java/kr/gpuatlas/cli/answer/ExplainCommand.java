package kr.gpuatlas.cli.answer;

import java.util.List;
import java.util.Map;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;

/// `explain`: one figure or record, down to its sources.
public final class ExplainCommand implements Command {
    private static final Texts TEXTS = Texts.beside(ExplainCommand.class);

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed(options.id(), TEXTS.get(language, "argument.id")),
                options.data(),
                options.asOf(),
                options.knownOn(),
                options.scope(),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        if (request.argument().isBlank()) {
            throw Complaint.misuse(TEXTS.both("explain.nameless"));
        }
        Figures figures = request.figures();
        Console console = request.console();
        Sheet sheet = new Explanation(figures, console).of(request.argument());
        if (request.asksForJson()) {
            Map<String, Object> json = FigureJson.head(figures);
            json.putAll(sheet.json());
            console.sayJson(json);
        } else {
            console.say(Clocks.words(figures.clock(), console));
            sheet.tell(console);
        }
        return Exit.DONE;
    }
}
