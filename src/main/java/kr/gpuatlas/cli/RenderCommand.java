package kr.gpuatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.dataset.JobsReader;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `render`: a view as a picture or a page, or many of them in one run.
final class RenderCommand implements Command {
    private static final Texts TEXTS = Texts.beside(RenderCommand.class);

    @Override
    public String name() {
        return "render";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        return new RenderOptions(language).all();
    }

    @Override
    public Exit run(Request request) {
        boolean many = request.has(RenderOptions.BATCH);
        if (many == request.has(RenderOptions.OUT)) {
            throw Complaint.misuse(TEXTS.both("misuse.out-or-batch"));
        }
        List<RenderRun.Task> tasks = many ? tasks(request) : List.of(task(request));
        return new RenderRun(tasks, many).print(request);
    }

    private static RenderRun.Task task(Request request) {
        String out = request.value(RenderOptions.OUT).orElse("");
        RenderRun.kind(out);
        return new RenderRun.Task(out, Optional.of(Starting.wish(request)), Optional.empty());
    }

    private List<RenderRun.Task> tasks(Request request) {
        String file = request.value(RenderOptions.BATCH).orElse("");
        return switch (JobsReader.read(InputFile.bytes(file), file)) {
            case JobsReader.Refused(var findings) -> {
                findings.forEach(
                        finding -> request.console().err().print(finding + System.lineSeparator()));
                throw Complaint.no(TEXTS.both("jobs.invalid", file, findings.size()));
            }
            case JobsReader.Jobs(List<Map<String, String>> jobs) -> {
                List<RenderRun.Task> tasks = new ArrayList<>();
                for (int i = 0; i < jobs.size(); i++) {
                    tasks.add(task(jobs.get(i), i + 1, request.console()));
                }
                yield tasks;
            }
        };
    }

    /// A job has the options as its keys; what is wrong with one does not stop the others.
    private RenderRun.Task task(Map<String, String> job, int number, Console console) {
        String out = job.getOrDefault("out", TEXTS.get(console.language(), "job", number));
        try {
            List<String> arguments = new ArrayList<>(List.of(name()));
            job.forEach((key, value) -> {
                if (!value.equals("false")) {
                    arguments.add("--" + key);
                    if (!value.equals("true")) {
                        arguments.add(value);
                    }
                }
            });
            ParseResult parsed =
                    Grammar.in(console.language()).parseArgs(arguments.toArray(String[]::new));
            Language language =
                    job.containsKey("lang")
                            ? Options.language(arguments.toArray(String[]::new))
                            : console.language();
            return task(
                    new Request(
                            parsed.subcommand(),
                            new Console(console.out(), console.err(), language)));
        } catch (picocli.CommandLine.ParameterException misuse) {
            return new RenderRun.Task(out, Optional.empty(), Optional.of(Grammar.sentence(misuse)));
        } catch (Complaint complaint) {
            return new RenderRun.Task(out, Optional.empty(), Optional.of(complaint.sentence()));
        }
    }
}
