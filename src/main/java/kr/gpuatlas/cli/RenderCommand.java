package kr.gpuatlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.dataset.JobsReader;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.task.Toolkit;
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
        List<Task> tasks = many ? tasks(request) : List.of(task(request));
        return print(tasks, many, request);
    }

    /// One picture to be made, or why it cannot be.
    private record Task(String out, Optional<Wish> wish, Optional<Text> fault) {}

    /// How one ended.
    private record Outcome(String out, Optional<Text> fault) {}

    private static Task task(Request request) {
        String out = request.value(RenderOptions.OUT).orElse("");
        kind(out);
        return new Task(out, Optional.of(Starting.wish(request)), Optional.empty());
    }

    private static FileKind kind(String out) {
        return FileKind.of(out)
                .orElseThrow(() -> Complaint.misuse(TEXTS.both("misuse.extension", out)));
    }

    private List<Task> tasks(Request request) {
        String file = request.value(RenderOptions.BATCH).orElse("");
        return switch (JobsReader.read(bytes(file), file)) {
            case JobsReader.Refused(var findings) -> {
                findings.forEach(
                        finding -> request.console().err().print(finding + System.lineSeparator()));
                throw Complaint.no(TEXTS.both("jobs.invalid", file, findings.size()));
            }
            case JobsReader.Jobs(List<Map<String, String>> jobs) -> {
                List<Task> tasks = new ArrayList<>();
                for (int i = 0; i < jobs.size(); i++) {
                    tasks.add(task(jobs.get(i), i + 1, request.console()));
                }
                yield tasks;
            }
        };
    }

    /// A job has the options as its keys; what is wrong with one does not stop the others.
    private Task task(Map<String, String> job, int number, Console console) {
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
            return new Task(out, Optional.empty(), Optional.of(Grammar.sentence(misuse)));
        } catch (Complaint complaint) {
            return new Task(out, Optional.empty(), Optional.of(complaint.sentence()));
        }
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw Complaint.no(TEXTS.both("file.missing", file));
        } catch (IOException e) {
            throw Complaint.no(TEXTS.both("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private static Exit print(List<Task> tasks, boolean many, Request request) {
        List<Outcome> outcomes = new ArrayList<>();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (Toolkit.Running _ = Toolkit.start()) {
            Press press = new Press(MapReader.read());
            for (Task task : tasks) {
                Outcome outcome =
                        task.fault().isPresent()
                                ? new Outcome(task.out(), task.fault())
                                : print(press, task);
                outcomes.add(outcome);
                outcome.fault()
                        .ifPresent(fault ->
                                request.console()
                                        .complain(
                                                TEXTS.both(
                                                        "not-drawn",
                                                        task.out(),
                                                        fault.in(request.language()))));
            }
        }
        report(outcomes, many, request);
        return outcomes.stream().allMatch(outcome -> outcome.fault().isEmpty())
                ? Exit.DONE
                : Exit.NO;
    }

    private static Outcome print(Press press, Task task) {
        Wish wish = task.wish().orElseThrow();
        Passed passed =
                Gate.pass(
                        wish.dataset(),
                        wish.order().stamp() == Stamp.INTERNAL
                                ? Audience.INTERNAL
                                : Audience.PUBLIC,
                        LocalDate.now(ZoneId.systemDefault()));
        try {
            press.print(
                    new Press.Assignment(
                            passed.dataset(), wish.view(), wish.order(), passed.notice()),
                    kind(task.out()),
                    Path.of(task.out()),
                    PngEncoder.Progress.NONE);
            return new Outcome(task.out(), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Outcome(task.out(), Optional.of(TEXTS.both("unwritten.folder")));
        } catch (AccessDeniedException e) {
            return new Outcome(task.out(), Optional.of(TEXTS.both("unwritten.denied")));
        } catch (IOException e) {
            String cause = String.valueOf(e.getMessage());
            return new Outcome(task.out(), Optional.of(TEXTS.both("unwritten.cause", cause)));
        } catch (OutOfMemoryError e) {
            long needed = Press.memory(wish.order().size(), kind(task.out())) >> 20;
            return new Outcome(task.out(), Optional.of(TEXTS.both("unwritten.memory", needed)));
        }
    }

    private static void report(List<Outcome> outcomes, boolean many, Request request) {
        if (request.asksForJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("format", 1);
            json.put("pictures", outcomes.stream().map(RenderCommand::json).toList());
            request.console().sayJson(json);
            return;
        }
        outcomes.stream()
                .filter(outcome -> outcome.fault().isEmpty())
                .forEach(outcome -> request.console().say(outcome.out()));
        if (many) {
            long done = outcomes.stream().filter(o -> o.fault().isEmpty()).count();
            request.console()
                    .say(TEXTS.get(request.language(), "jobs.done", done, outcomes.size()));
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.out());
        json.put("written", outcome.fault().isEmpty());
        json.put("problem", outcome.fault().map(Json::text));
        return json;
    }
}
