package kr.gpuatlas.cli;

import java.util.List;
import java.util.Map;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import picocli.CommandLine.Model.ArgSpec;

/// `explain`: one figure or record, down to its sources.
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed("value.id", "argument.id"),
                options.data(),
                options.asOf(),
                options.knownOn(),
                options.scope(),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        Figures figures = request.figures();
        Console console = request.console();
        Sheet sheet = new Explanation(figures, console).of(request.argument());
        if (request.asksForJson()) {
            Map<String, Object> json = Json.head(figures);
            json.putAll(sheet.json());
            console.sayJson(json);
        } else {
            console.say(Clocks.words(figures.clock(), console));
            sheet.tell(console);
        }
        return Exit.DONE;
    }
}
