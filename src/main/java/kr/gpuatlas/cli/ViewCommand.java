package kr.gpuatlas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.studio.PictureReader;
import picocli.CommandLine.Model.ArgSpec;

/// `view`: what a picture carries, and whether it is what would be drawn of it.
final class ViewCommand implements Command {
    private static final String VERIFY = "--verify";

    @Override
    public String name() {
        return "view";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.needed("value.old", "argument.picture"),
                options.flag(VERIFY, "option.verify"),
                options.data(),
                options.json());
    }

    @Override
    public Exit run(Request request) {
        PictureReader.Carried carried = Pictures.carried(request.argument());
        if (request.has(VERIFY)) {
            return Verification.of(carried, request).run(request);
        }
        if (request.asksForJson()) {
            request.console().sayJson(json(carried));
        } else {
            tell(carried, request.console());
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(PictureReader.Carried carried) {
        SnapshotJson.Snapshot snapshot = carried.snapshot();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", 1);
        json.put("title", carried.title());
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
        console.say(carried.title());
        console.say(console.text("view.code", snapshot.code()));
        console.say(
                console.text(
                        snapshot.dataset().isPresent() ? "view.dataset.carried" : "view.dataset",
                        snapshot.datasetId(),
                        snapshot.version(),
                        snapshot.sha256()));
        console.say(console.text("view.size", carried.width(), carried.height()));
        ViewJson.write(snapshot.view()).lines().forEach(console::say);
    }
}
