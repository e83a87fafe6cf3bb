package kr.gpuatlas.controller;

import java.nio.file.Path;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Opens datasets away from the window; a refused one changes nothing and shows its findings.
final class DatasetController {
    private static final Texts TEXTS = Texts.beside(DatasetController.class);

    private final AtlasModel model;
    private final Background background;
    private final AtlasView view;
    private final SheetController sheets;
    private Background.Running opening = () -> {};

    DatasetController(
            AtlasModel model, Background background, AtlasView view, SheetController sheets) {
        this.sheets = sheets;
        this.model = model;
        this.background = background;
        this.view = view;
    }

    /// Opens a file; one that is still being read is given up.
    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        opening.cancel();
        view.say(TEXTS.get(language(), "opening", name));
        opening =
                background.run(
                        () -> DatasetReader.read(file),
                        reading -> show(name, reading),
                        failure -> tell(name, failure));
    }

    void openEmbedded() {
        opening.cancel();
        opening =
                background.run(
                        EmbeddedDataset::reading,
                        reading -> show(TEXTS.get(language(), "embedded"), reading),
                        failure -> tell(TEXTS.get(language(), "embedded"), failure));
    }

    private void show(String name, Reading reading) {
        switch (reading) {
            case Reading.Accepted(var dataset, var warnings) -> {
                Dataset before = model.datasets().value();
                model.open(dataset);
                String key = warnings.isEmpty() ? "opened" : "opened.warnings";
                String sentence = TEXTS.get(language(), key, name, warnings.size());
                if (isOtherVersion(before, dataset)) {
                    sheets.offerChanges(sentence, before);
                } else {
                    view.say(sentence);
                }
            }
            case Reading.Refused(var findings) ->
                    view.showFindings(name, Problems.of(findings, language()));
        }
    }

    /// Datasets about different things have nothing to compare.
    private static boolean isOtherVersion(Dataset before, Dataset now) {
        return before.edition().id().equals(now.edition().id()) && !before.equals(now);
    }

    private void tell(String name, Throwable failure) {
        LoggerFactory.getLogger(DatasetController.class).warn("{} was not opened", name, failure);
        view.say(
                TEXTS.get(
                        language(),
                        "unreadable",
                        name,
                        TEXTS.get(language(), Problems.cause(failure))));
    }

    private Language language() {
        return model.language().getValue();
    }
}
