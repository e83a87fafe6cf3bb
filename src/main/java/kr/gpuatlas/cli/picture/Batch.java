package kr.gpuatlas.cli.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.JobsReader;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.OptionSpec;

/// The jobs of a file: each has options as its keys, and those of the call where it says nothing.
///
/// @param call that names the file
/// @param datasets that the jobs share
record Batch(Request call, LastDataset datasets) {
    private static final Texts TEXTS = Texts.beside(Batch.class);

    /// Options that are of the call as a whole.
    private static final Set<String> OF_THE_CALL =
            Set.of(RenderOptions.BATCH, Options.JSON, "--help");

    /// What is to be drawn, job by job; what is wrong with one comes to light when its turn comes.
    ///
    /// @throws Complaint if the file is no list of jobs, or an option of the call cannot be meant
    List<RenderRun.Task> tasks() {
        Wish.order(call, Wish.usual(Starting.opening(call, datasets.of(call))));
        String file = call.value(RenderOptions.BATCH).orElse("");
        return switch (JobsReader.read(InputFile.bytes(file), file)) {
            case JobsReader.Refused(var findings) -> {
                call.console().complain(findings);
                throw Complaint.no(TEXTS.both("jobs.invalid", file, findings.size()));
            }
            case JobsReader.Jobs(var jobs) -> {
                List<RenderRun.Task> tasks = new ArrayList<>();
                for (int i = 0; i < jobs.size(); i++) {
                    tasks.add(task(jobs.get(i), i + 1));
                }
                yield tasks;
            }
        };
    }

    private RenderRun.Task task(JobsReader.Job job, int number) {
        Optional<String> out = job.words().getOrDefault("out", Optional.empty());
        return new RenderRun.Task(number, out, () -> wish(job, out.orElse("")));
    }

    private Wish wish(JobsReader.Job job, String out) {
        if (!job.faults().isEmpty()) {
            throw Complaint.no(job.faults().getFirst().sentence());
        }
        if (out.isEmpty()) {
            throw Complaint.misuse(TEXTS.both("job.no-out"));
        }
        Map<String, Optional<String>> options = options(job);
        List<String> arguments = new ArrayList<>(List.of(call.parsed().commandSpec().name()));
        options.forEach((name, word) -> arguments.add(name + word.map("="::concat).orElse("")));
        String[] line = arguments.toArray(String[]::new);
        Console console =
                options.containsKey(Options.LANG)
                        ? call.console().in(Options.language(line))
                        : call.console();
        return Starting.wish(call.further(console, line), datasets);
    }

    private Map<String, Optional<String>> options(JobsReader.Job job) {
        Map<String, Optional<String>> options = new LinkedHashMap<>();
        job.words().forEach((key, word) -> options.put("--" + key, word));
        options.keySet().stream()
                .filter(OF_THE_CALL::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw Complaint.misuse(TEXTS.both("job.option", name));
                });
        Set<String> off = job.off().stream().map("--"::concat).collect(Collectors.toSet());
        boolean starts = options.keySet().stream().anyMatch(RenderOptions.STARTS::contains);
        for (OptionSpec option : call.parsed().matchedOptions()) {
            String name = option.longestName();
            boolean other = starts && RenderOptions.STARTS.contains(name);
            if (!OF_THE_CALL.contains(name) && !off.contains(name) && !other) {
                options.putIfAbsent(name, call.value(option));
            }
        }
        return options;
    }
}
