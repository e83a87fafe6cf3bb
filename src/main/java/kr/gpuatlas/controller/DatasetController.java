package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Finding;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Offer;
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
        open(name, () -> DatasetReader.read(file));
    }

    void openEmbedded() {
        opening.cancel();
        open(TEXTS.get(language(), "embedded"), EmbeddedDataset::reading);
    }

    private void open(String name, Callable<Reading> reader) {
        Dataset open = model.datasets().value();
        opening =
                background.run(
                        () -> Read.of(reader.call(), open),
                        read -> show(name, read),
                        failure -> tell(name, failure));
    }

    private void show(String name, Read read) {
        switch (read.reading()) {
            case Reading.Accepted(var dataset, var warnings) -> {
                model.open(dataset);
                List<Offer> offers = new ArrayList<>();
                read.earlier().map(sheets::changesSince).ifPresent(offers::add);
                warnings(name, warnings).ifPresent(offers::add);
                view.offer(sentence(language(), name, warnings.size()), offers);
            }
            case Reading.Refused(var findings) ->
                    view.showFindings(name, language -> Problems.of(findings, language));
        }
    }

    private Optional<Offer> warnings(String name, List<Finding> warnings) {
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Offer(
                                TEXTS.get(language(), "warnings.show"),
                                () -> view.showWarnings(name, in -> Problems.of(warnings, in))));
    }

    /// What is said of a dataset that was opened.
    static String sentence(Language language, String name, int warnings) {
        String key =
                switch (warnings) {
                    case 0 -> "opened";
                    case 1 -> "opened.warnings.one";
                    default -> "opened.warnings.many";
                };
        return TEXTS.get(language, key, name, warnings);
    }

    /// @param earlier what was open before, when it is another version of what was read: datasets
    ///   about different things have nothing to compare
    private record Read(Reading reading, Optional<Dataset> earlier) {

        /// Compares every claim, and so belongs beside the reading, away from the window.
        static Read of(Reading reading, Dataset open) {
            boolean other =
                    reading instanceof Reading.Accepted(var read, var _)
                            && open.edition().id().equals(read.edition().id())
                            && !open.equals(read);
            return new Read(reading, other ? Optional.of(open) : Optional.empty());
        }
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
