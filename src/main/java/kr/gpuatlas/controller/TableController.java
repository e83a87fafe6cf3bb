package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.List;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.TableFile;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Writes listings to files away from the window, and says where they are or why they are not.
final class TableController {
    private static final Texts TEXTS = Texts.beside(TableController.class);

    private final AtlasModel model;
    private final Surroundings surroundings;
    private final Background background;
    private final AtlasView view;
    private final Runnable shown;

    /// @param shown is told when a table has left the program
    TableController(
            AtlasModel model,
            Surroundings surroundings,
            Background background,
            AtlasView view,
            Runnable shown) {
        this.model = model;
        this.surroundings = surroundings;
        this.background = background;
        this.view = view;
        this.shown = shown;
    }

    void export(Listing listing, List<Column> columns, Format format) {
        surroundings
                .chooseTarget(name(listing, format))
                .ifPresent(
                        file -> write(new TableFile(listing, columns, language()), format, file));
    }

    private String name(Listing listing, Format format) {
        return "gpu-atlas-%s-%s.%s"
                .formatted(listing.kind().key(), model.views().value().asOf(), format.extension());
    }

    private void write(TableFile table, Format format, Path file) {
        background.run(
                () -> {
                    table.write(format, file);
                    return table.listing().rows().size();
                },
                rows -> {
                    shown.run();
                    view.say(TEXTS.get(language(), "export.written", file, rows));
                },
                failure -> tell(file, failure));
    }

    private void tell(Path file, Throwable failure) {
        LoggerFactory.getLogger(TableController.class).warn("{} was not written", file, failure);
        String cause = TEXTS.get(language(), WriteFailure.key(failure));
        view.say(TEXTS.get(language(), "export.failed", file, cause));
    }

    private Language language() {
        return model.language().getValue();
    }
}
