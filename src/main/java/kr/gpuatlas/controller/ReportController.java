package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.help.ReportView;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Shows what the report of a problem would hold, and writes it to a folder if that is wanted.
public final class ReportController {
    private static final Texts TEXTS = Texts.beside(ReportController.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'gpu-atlas-report-'yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final AtlasModel model;
    private final Surroundings surroundings;
    private final Background background;
    private final AtlasView view;

    public ReportController(
            AtlasModel model, Surroundings surroundings, Background background, AtlasView view) {
        this.model = model;
        this.surroundings = surroundings;
        this.background = background;
        this.view = view;
    }

    /// Opens the sheet with the report.
    public void open() {
        background.run(
                () -> Report.of(model.dataset().getValue().edition(), surroundings.log()),
                this::show,
                failure -> fail(surroundings.log().orElse(Path.of("")), failure));
    }

    private void show(Report report) {
        view.open(_ ->
                new ReportView(
                        model,
                        report.text(),
                        new ReportView.Actions() {
                            @Override
                            public void save() {
                                surroundings.chooseFolder().ifPresent(to -> write(report, to));
                            }

                            @Override
                            public void copy(String text) {
                                surroundings.copy(text);
                                view.say(TEXTS.get(model.language().getValue(), "copied"));
                            }

                            @Override
                            public void close() {
                                view.closeSheet();
                            }
                        }));
    }

    private void write(Report report, Path parent) {
        Path folder = parent.resolve(LocalDateTime.now(ZoneId.systemDefault()).format(NAME));
        background.run(
                () -> {
                    report.write(folder);
                    return folder;
                },
                this::tell,
                failure -> fail(folder, failure));
    }

    private void tell(Path folder) {
        view.closeSheet();
        view.say(TEXTS.get(model.language().getValue(), "report.saved", folder));
    }

    private void fail(Path folder, Throwable failure) {
        LoggerFactory.getLogger(ReportController.class).error("report to {}", folder, failure);
        String cause = TEXTS.get(model.language().getValue(), WriteFailure.key(failure));
        view.say(TEXTS.get(model.language().getValue(), "report.unsaved", folder, cause));
    }
}
