package kr.gpuatlas.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Ids;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.OutputFile;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Strangers;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.studio.DeckPress;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.studio.HandoutPress;
import kr.gpuatlas.studio.ScenePress;
import kr.gpuatlas.task.Toolkit;
import picocli.CommandLine.Model.ArgSpec;

/// `brief`: every scene of a briefing as a picture, a page or a slide, to be taken away.
public final class BriefCommand implements Command {
    private static final Texts TEXTS = Texts.beside(BriefCommand.class);
    private static final String BRIEFING = "--briefing";

    /// How the names of documents and pictures end, and hardly those of folders.
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "\\.(png|jpe?g|gif|svg|webp|tiff?|bmp|ppt|pps|ppsx|odp|key|docx?|odt|json|zip|html?)$");

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options shared = new Options(language);
        return List.of(
                shared.value(
                        RenderOptions.OUT,
                        TEXTS.get(language, "value.brief-out"),
                        TEXTS.get(language, "option.brief-out")),
                shared.value(BRIEFING, shared.file(), TEXTS.get(language, "option.briefing")),
                shared.data(),
                shared.value(
                        RenderOptions.THEME,
                        TEXTS.get(language, "value.theme"),
                        TEXTS.get(language, "option.theme")),
                shared.json());
    }

    @Override
    public Exit run(Request request) {
        String out = out(request);
        Kind kind = Kind.of(out);
        Dataset whole = request.dataset();
        Passed passed = Gate.pass(whole, Audience.PUBLIC, LocalDate.now(ZoneId.systemDefault()));
        ViewState look =
                ViewState.opening(passed.dataset(), theme(request, kind), request.language());
        Briefing briefing = briefing(request, look);
        refuseStrangers(briefing, whole, request.console());
        long needed = kind == Kind.PAGES ? HandoutPress.memory() : Footprint.ofScenes();
        Room.lackForBriefing(needed)
                .ifPresent(lack -> {
                    throw Complaint.no(TEXTS.both("not-drawn", out, lack));
                });
        List<String> written = print(briefing, passed, look, out);
        passed.notice().ifPresent(request.console()::complain);
        if (request.asksForJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("format", 1);
            json.put("briefing", briefing.id());
            json.put(kind == Kind.PICTURES ? "pictures" : "files", written);
            request.console().sayJson(json);
        } else {
            written.forEach(request.console()::say);
        }
        return Exit.DONE;
    }

    /// What is made of the briefing, which the end of its name tells.
    private enum Kind {
        PICTURES,
        PAGES,
        DECK;

        static Kind of(String out) {
            String lower = out.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".pdf")) {
                return PAGES;
            }
            if (lower.endsWith(".pptx")) {
                return DECK;
            }
            if (FILE_NAME.matcher(lower).find() && !Files.isDirectory(OutputFile.of(out))) {
                throw Complaint.misuse(TEXTS.both("misuse.brief-kind", out));
            }
            return PICTURES;
        }

        /// Pages are printed, everything else is shown in a dark room.
        Theme theme() {
            return this == PAGES ? Theme.LIGHT : Theme.DARK;
        }
    }

    private static String out(Request request) {
        return request.value(RenderOptions.OUT)
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> Complaint.misuse(TEXTS.both("misuse.brief-out")));
    }

    /// What the whole dataset has is no stranger, though this audience may not see it.
    private static void refuseStrangers(Briefing briefing, Dataset dataset, Console console) {
        List<Strangers.Stranger> found = new Strangers(dataset).in(briefing);
        for (Strangers.Stranger stranger : found) {
            List<String> nearest = Ids.nearest(stranger.name(), dataset);
            console.complain(
                    TEXTS.both(
                            key(stranger.name(), nearest),
                            stranger.scene(),
                            stranger.name(),
                            String.join(", ", nearest)));
        }
        if (!found.isEmpty()) {
            throw Complaint.no(TEXTS.both("brief.strangers", found.size()));
        }
    }

    private static Theme theme(Request request, Kind kind) {
        return request.value(RenderOptions.THEME)
                .map(key ->
                        Paper.of(key)
                                .orElseThrow(() ->
                                        Complaint.misuse(
                                                TEXTS.both(
                                                        "misuse.term",
                                                        RenderOptions.THEME,
                                                        RenderOptions.words(
                                                                Paper.values(), Paper::key),
                                                        key))))
                .map(Paper::theme)
                .orElseGet(kind::theme);
    }

    private static Briefing briefing(Request request, ViewState opening) {
        if (!request.has(BRIEFING)) {
            return BriefingJson.embedded(opening);
        }
        String file = request.value(BRIEFING).orElse("");
        return switch (BriefingJson.read(InputFile.bytes(file), file, opening)) {
            case BriefingJson.Accepted(Briefing briefing, var warnings) -> {
                request.console().complain(warnings);
                yield briefing;
            }
            case BriefingJson.Refused(var findings) -> {
                request.console().complain(findings);
                throw Complaint.no(TEXTS.both("briefing.invalid", file, findings.size()));
            }
        };
    }

    private static String key(String name, List<String> nearest) {
        if (nearest.contains(name)) {
            return "brief.stranger.no-figure";
        }
        return nearest.isEmpty() ? "brief.stranger" : "brief.stranger.nearest";
    }

    private static Path folder(Path out) {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw Complaint.no(TEXTS.both("folder.unmade", out, OutputFile.fault(e)));
        }
    }

    private static List<String> print(
            Briefing briefing, Passed passed, ViewState look, String out) {
        Path file = OutputFile.of(out);
        Toolkit.withoutScreen();
        try (Toolkit.Running _ = Toolkit.start()) {
            ScenePress press = new ScenePress(MapReader.read(), passed, look);
            switch (Kind.of(out)) {
                case PICTURES -> {
                    return pictures(briefing, press, folder(file));
                }
                case PAGES -> new HandoutPress(press).print(briefing, file);
                case DECK -> new DeckPress(press).print(briefing, file);
            }
            return List.of(out);
        } catch (IOException e) {
            throw Complaint.no(TEXTS.both("not-drawn", out, OutputFile.fault(e)));
        }
    }

    private static List<String> pictures(Briefing briefing, ScenePress press, Path folder)
            throws IOException {
        List<String> written = new ArrayList<>();
        int number = 1;
        for (BriefingScene scene : briefing.scenes()) {
            Path file =
                    folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", number, scene.id()));
            press.print(scene, file);
            written.add(file.toString());
            number++;
        }
        return written;
    }
}
