package kr.gpuatlas.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.cli.call.OutputFile;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.UndrawnException;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Folders;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.task.Toolkit;
import org.slf4j.LoggerFactory;

/// Draws what one call of `render` asks for, picture by picture, and tells how each ended.
///
/// @param many whether they are the jobs of a file
record RenderRun(List<Task> tasks, boolean many) {
    private static final Texts TEXTS = Texts.beside(RenderRun.class);

    RenderRun {
        tasks = List.copyOf(tasks);
    }

    /// One picture to be made.
    ///
    /// @param number its place among the jobs, counted from 1
    /// @param out where to, if it says so
    /// @param wish found when its turn comes, so that no more is held in memory than one picture
    ///   needs and a job may begin with what an earlier one wrote; a [Complaint] if it cannot be
    record Task(int number, Optional<String> out, Supplier<Wish> wish) {
        /// What it is called when it is told of.
        Text name() {
            return out.map(file -> new Text(file, file)).orElseGet(() -> TEXTS.both("job", number));
        }
    }

    /// How one ended.
    private record Outcome(Task task, Optional<Text> fault) {
        boolean isWritten() {
            return fault.isEmpty();
        }
    }

    /// The kind of file a name asks for.
    ///
    /// @throws Complaint for another
    static FileKind kind(String out) {
        return FileKind.of(out)
                .orElseThrow(() -> Complaint.misuse(TEXTS.both("misuse.extension", out)));
    }

    Exit print(Request request) {
        List<Outcome> outcomes = new ArrayList<>();
        Toolkit.withoutScreen();
        try (Toolkit.Running _ = Toolkit.start()) {
            Printer printer = new Printer();
            for (Task task : tasks) {
                Outcome outcome = new Outcome(task, printer.fault(task));
                outcomes.add(outcome);
                outcome.fault().ifPresent(fault -> complain(task, fault, request));
            }
        }
        report(outcomes, request);
        return outcomes.stream().allMatch(Outcome::isWritten) ? Exit.DONE : Exit.NO;
    }

    private static void complain(Task task, Text fault, Request request) {
        request.console().complain(TEXTS.both("not-drawn", task.name(), fault));
    }

    /// One press for the whole run, and what each audience may have of the dataset in work.
    private static final class Printer {
        private final Press press = new Press(MapReader.read());
        private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
        private final IdentityHashMap<Dataset, Map<Audience, Release>> releases =
                new IdentityHashMap<>();
        private final Set<Path> written = new HashSet<>();

        private final CodeBook codes = new CodeBook(Folders.here().state());

        /// Whether JavaFX has taken by now what it takes once.
        private boolean hasDrawn;

        /// Prints one; a fault of it is told and stops no other.
        ///
        /// @return why it was not written
        Optional<Text> fault(Task task) {
            try {
                Path file = OutputFile.of(task.out().orElse(""));
                Path place = OutputFile.place(file);
                if (written.contains(place)) {
                    return Optional.of(TEXTS.both("unwritten.twice"));
                }
                Optional<Text> fault = print(task.wish().get(), file);
                if (fault.isEmpty()) {
                    written.add(place);
                }
                return fault;
            } catch (Complaint complaint) {
                return Optional.of(complaint.sentence());
            } catch (RuntimeException bug) {
                LoggerFactory.getLogger(RenderRun.class).error("{} failed", task.name().en(), bug);
                return Optional.of(TEXTS.both("unwritten.bug"));
            }
        }

        private Optional<Text> print(Wish wish, Path file) {
            FileKind kind = kind(file.toString());
            long needed =
                    hasDrawn
                            ? Footprint.of(wish.order(), kind)
                            : Footprint.ofFirst(wish.order(), kind);
            Optional<Text> lack = Room.lack(needed, () -> Toolkit.run(Darkroom::forgetPictures));
            if (lack.isPresent()) {
                return lack;
            }
            hasDrawn = true;
            try {
                Press.Assignment sheet =
                        new Press.Assignment(release(wish), wish.view(), wish.order());
                press.print(sheet, kind, file, PngEncoder.Progress.NONE);
                codes.note(Press.snapshot(sheet));
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(OutputFile.fault(e));
            } catch (OutOfMemoryError | UndrawnException e) {
                return Optional.of(Room.undrawn(needed));
            }
        }

        private Release release(Wish wish) {
            if (!releases.containsKey(wish.dataset())) {
                releases.clear();
            }
            return releases.computeIfAbsent(wish.dataset(), _ -> new EnumMap<>(Audience.class))
                    .computeIfAbsent(
                            Release.audience(wish.order().stamp()),
                            audience -> Release.of(wish.dataset(), audience, today));
        }
    }

    private void report(List<Outcome> outcomes, Request request) {
        if (request.asksForJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("format", 1);
            json.put("pictures", outcomes.stream().map(RenderRun::json).toList());
            request.console().sayJson(json);
            return;
        }
        outcomes.stream()
                .filter(Outcome::isWritten)
                .forEach(outcome ->
                        request.console().say(outcome.task().name().in(request.language())));
        if (many) {
            long done = outcomes.stream().filter(Outcome::isWritten).count();
            request.console()
                    .say(TEXTS.get(request.language(), "jobs.done", done, outcomes.size()));
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("job", outcome.task().number());
        json.put("file", outcome.task().out());
        json.put("written", outcome.isWritten());
        json.put("problem", outcome.fault().map(Json::text));
        return json;
    }
}
