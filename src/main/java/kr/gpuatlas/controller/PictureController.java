package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens pictures: the window shows again the view they carry; one that carries none changes
/// nothing.
final class PictureController {
    private static final Texts TEXTS = Texts.beside(PictureController.class);
    private static final Logger LOG = LoggerFactory.getLogger(PictureController.class);

    private final AtlasModel model;
    private final Background background;
    private final AtlasView view;

    PictureController(AtlasModel model, Background background, AtlasView view) {
        this.model = model;
        this.background = background;
        this.view = view;
    }

    /// What was found in a picture, and whether it is of the dataset that is open.
    private record Found(PictureReader.Found carried, String open) {}

    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        Dataset dataset = model.datasets().value();
        background.run(
                () -> new Found(PictureReader.read(file), DatasetWriter.sha256(dataset)),
                found -> show(name, found),
                failure -> {
                    LOG.warn("{} was not opened", name, failure);
                    say("unreadable", name, TEXTS.get(language(), Problems.cause(failure)));
                });
    }

    private void show(String name, Found found) {
        switch (found.carried()) {
            case PictureReader.Carried carried -> restore(name, carried.snapshot(), found.open());
            case PictureReader.Nothing() -> say("picture.nothing", name);
            case PictureReader.Unsound(var fault) ->
                    say(
                            "picture.unsound",
                            name,
                            fault.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case PictureReader.Unreadable(var findings) ->
                    view.showFindings(name, Problems.of(findings, language()));
        }
    }

    /// The view of a picture of this very dataset, of the one it carries, or, failing both, of the
    /// one that is open, which is then said.
    private void restore(String name, SnapshotJson.Snapshot snapshot, String open) {
        Optional<Dataset> other = snapshot.dataset().filter(_ -> !snapshot.sha256().equals(open));
        other.ifPresent(model::open);
        model.change("picture", _ -> snapshot.view());
        String said =
                snapshot.sha256().equals(open)
                        ? "picture.restored"
                        : other.isPresent() ? "picture.carried" : "picture.other";
        say(said, name, snapshot.datasetId(), snapshot.version(), snapshot.code());
    }

    private void say(String key, Object... arguments) {
        view.say(TEXTS.get(language(), key, arguments));
    }

    private Language language() {
        return model.language().getValue();
    }
}
