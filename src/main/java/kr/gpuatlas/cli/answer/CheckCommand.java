package kr.gpuatlas.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.DatasetFile;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;

/// `check`: everything that is wrong with a dataset file, at once.
public final class CheckCommand implements Command {
    private static final Texts TEXTS = Texts.beside(CheckCommand.class);
    private static final int FORMAT = 1;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed(options.file(), TEXTS.get(language, "argument.file")),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        Reading reading = DatasetFile.reading(request.argument());
        Optional<Dataset> dataset =
                switch (reading) {
                    case Reading.Accepted(Dataset accepted, var _) -> Optional.of(accepted);
                    case Reading.Refused _ -> Optional.empty();
                };
        if (request.asksForJson()) {
            request.console().sayJson(json(request.argument(), reading, dataset));
        } else {
            reading.findings().forEach(finding -> tell(finding, request.console()));
            request.console().say(summary(reading, dataset, request));
        }
        return dataset.isPresent() ? Exit.DONE : Exit.NO;
    }

    private static void tell(Finding finding, Console console) {
        Language language = console.language();
        console.say(
                String.join(
                        " ",
                        finding.place() + ":",
                        console.text(TEXTS, "severity." + Codes.of(finding.severity())),
                        finding.rule().id(),
                        finding.pointer()));
        if (!finding.value().isEmpty()) {
            console.say("    " + finding.value());
        }
        console.say("    " + finding.message().in(language));
        console.say("    " + finding.remedy().in(language));
    }

    private static String summary(Reading reading, Optional<Dataset> dataset, Request request) {
        Console console = request.console();
        String counts =
                console.text(
                        TEXTS,
                        "check.counts",
                        console.count(
                                TEXTS, "check.errors", count(reading, Finding.Severity.ERROR)),
                        console.count(
                                TEXTS, "check.warnings", count(reading, Finding.Severity.WARNING)));
        return dataset.map(Dataset::edition)
                .map(edition ->
                        console.text(
                                TEXTS,
                                "check.valid",
                                counts,
                                request.argument(),
                                edition.id(),
                                edition.version()))
                .orElseGet(() -> console.text(TEXTS, "check.invalid", counts, request.argument()));
    }

    private static int count(Reading reading, Finding.Severity severity) {
        return (int) reading.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private static Map<String, Object> json(
            String file, Reading reading, Optional<Dataset> dataset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("file", file);
        json.put("valid", dataset.isPresent());
        json.put("errors", count(reading, Finding.Severity.ERROR));
        json.put("warnings", count(reading, Finding.Severity.WARNING));
        json.put("dataset", dataset.map(Dataset::edition).map(Json::edition));
        json.put("findings", reading.findings().stream().map(CheckCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", Codes.of(finding.severity()));
        json.put("rule", finding.rule().id());
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("pointer", finding.pointer());
        json.put("value", finding.value());
        json.put("message", Json.text(finding.message()));
        json.put("remedy", Json.text(finding.remedy()));
        return json;
    }
}
