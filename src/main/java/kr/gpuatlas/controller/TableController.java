package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.TableFile;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Writes listings to files away from the window, and says where they are or why they are not.
final class TableController {
    private static final Texts TEXTS = Texts.beside(TableController.class);

    private final AtlasModel model;
    private final ProvinceLookup provinces;
    private final Outside outside;
    private final AtlasView view;
    private final Runnable shown;

    /// @param shown is told when a table has left the program
    TableController(
            AtlasModel model,
            ProvinceLookup provinces,
            Outside outside,
            AtlasView view,
            Runnable shown) {
        this.model = model;
        this.provinces = provinces;
        this.outside = outside;
        this.view = view;
        this.shown = shown;
    }

    void export(Listing listing, List<Column> columns, Format format) {
        outside.surroundings()
                .chooseTarget(name(listing, format))
                .ifPresent(file -> write(new Wanted(listing, columns, format, file)));
    }

    /// A file that was asked for.
    private record Wanted(Listing listing, List<Column> columns, Format format, Path file) {}

    /// A file that was written.
    private record Written(int rows, Optional<Text> notice) {}

    private String name(Listing listing, Format format) {
        return "gpu-atlas-%s-%s.%s"
                .formatted(listing.kind().key(), model.views().value().asOf(), format.extension());
    }

    private void write(Wanted wanted) {
        Figures figures = model.figures().getValue();
        ViewState seen = model.views().value();
        Language language = language();
        Supplier<Release> release = outside.releases().of(Audience.PUBLIC);
        outside.background()
                .run(
                        () -> {
                            Release passed = release.get();
                            Listing listing = listing(wanted.listing(), passed, figures, seen);
                            new TableFile(listing, wanted.columns(), language)
                                    .write(wanted.format(), wanted.file());
                            return new Written(listing.rows().size(), passed.notice());
                        },
                        written -> done(wanted.file(), written),
                        failure -> tell(wanted.file(), failure));
    }

    /// The rows that were asked for, as the public may have them.
    private Listing listing(Listing asked, Release release, Figures figures, ViewState seen) {
        if (release.notice().isEmpty()) {
            return asked;
        }
        Figures passed =
                Figures.of(
                        release.dataset().assuming(seen.assumed()),
                        figures.clock(),
                        figures.scope());
        return asked.as(Listing.of(asked.kind(), passed, seen, provinces), release.notice());
    }

    private void done(Path file, Written written) {
        shown.run();
        String notice = written.notice().map(words -> " " + words.in(language())).orElse("");
        view.say(TEXTS.get(language(), "export.written", file, written.rows()) + notice);
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
