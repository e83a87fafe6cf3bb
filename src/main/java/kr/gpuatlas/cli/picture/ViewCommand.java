package kr.gpuatlas.cli.picture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.DatasetFile;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Folders;
import kr.gpuatlas.studio.PictureReader;
import picocli.CommandLine.Model.ArgSpec;

/// `view`: what a picture carries, and whether it is what would be drawn of it.
public final class ViewCommand implements Command {
    private static final Texts TEXTS = Texts.beside(ViewCommand.class);
    private static final String VERIFY = "--verify";

    @Override
    public String name() {
        return "view";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed(
                        TEXTS.get(language, "value.old"), TEXTS.get(language, "argument.picture")),
                options.flag(VERIFY, TEXTS.get(language, "option.verify")),
                options.data(),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        if (request.has(VERIFY)) {
            if (isCode(request.argument())) {
                throw Complaint.misuse(TEXTS.both("verify.code", request.argument()));
            }
            return Verification.of(Pictures.carried(request.argument()), request).run(request);
        }
        PictureReader.Carried carried = carried(request.argument());
        if (request.asksForJson()) {
            request.console().sayJson(json(carried));
        } else {
            tell(carried, request.console());
        }
        return Exit.DONE;
    }

    /// What lies under the name of a file, else under the code printed on a picture.
    private static PictureReader.Carried carried(String argument) {
        return isCode(argument) ? noted(argument) : Pictures.carried(argument);
    }

    private static boolean isCode(String argument) {
        return ViewCode.isCode(argument) && !InputFile.exists(argument);
    }

    private static PictureReader.Carried noted(String code) {
        CodeBook codes = new CodeBook(Folders.here().state());
        return switch (InputFile.read(code, _ -> codes.find(code))) {
            case CodeBook.Noted(SnapshotJson.Snapshot snapshot) -> named(snapshot);
            case CodeBook.Unknown() ->
                    throw Complaint.no(
                            TEXTS.both("code.unknown", ViewCode.spaced(ViewCode.read(code))));
            case CodeBook.Damaged(Path aside) ->
                    throw Complaint.no(TEXTS.both("code.damaged", code, aside));
        };
    }

    /// A view without its picture.
    private static PictureReader.Carried named(SnapshotJson.Snapshot snapshot) {
        Optional<SheetSize> size = snapshot.drawn().map(drawn -> drawn.order().size());
        return new PictureReader.Carried(
                snapshot,
                "",
                size.map(SheetSize::width).orElse(0),
                size.map(SheetSize::height).orElse(0));
    }

    private static Map<String, Object> json(PictureReader.Carried carried) {
        SnapshotJson.Snapshot snapshot = carried.snapshot();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", 1);
        json.put("title", Optional.of(carried.title()).filter(title -> !title.isEmpty()));
        json.put("width", carried.width());
        json.put("height", carried.height());
        json.put("code", snapshot.code());
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("id", snapshot.datasetId());
        dataset.put("version", snapshot.version());
        dataset.put("sha256", snapshot.sha256());
        dataset.put("carried", snapshot.dataset().isPresent());
        json.put("dataset", dataset);
        snapshot.drawn().ifPresent(drawn -> json.put("sheet", drawn.order().writtenWhole()));
        json.put("view", ViewJson.object(snapshot.view()));
        return json;
    }

    private static void tell(PictureReader.Carried carried, Console console) {
        SnapshotJson.Snapshot snapshot = carried.snapshot();
        Optional.of(carried.title()).filter(title -> !title.isEmpty()).ifPresent(console::say);
        console.say(console.text(TEXTS, "view.code", snapshot.code()));
        console.say(
                console.text(
                        TEXTS,
                        snapshot.dataset().isPresent() ? "view.dataset.carried" : "view.dataset",
                        snapshot.datasetId(),
                        snapshot.version(),
                        snapshot.sha256()));
        elsewhere(snapshot, console);
        console.say(console.text(TEXTS, "view.size", carried.width(), carried.height()));
        ViewJson.write(snapshot.view()).lines().forEach(console::say);
    }

    /// A dataset that neither comes with the picture nor with the program is named.
    private static void elsewhere(SnapshotJson.Snapshot snapshot, Console console) {
        if (snapshot.dataset().isPresent()) {
            return;
        }
        Dataset own = DatasetFile.own();
        if (!DatasetWriter.sha256(own).equals(snapshot.sha256())) {
            console.say(
                    console.text(
                            TEXTS,
                            "view.dataset.elsewhere",
                            own.edition().id(),
                            own.edition().version()));
        }
    }
}
