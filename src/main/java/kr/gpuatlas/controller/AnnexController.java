package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;

/// Writes briefings, and what was shown of them, to files that are taken away.
final class AnnexController {
    private static final Texts TEXTS = Texts.beside(AnnexController.class);

    private final Supplier<Annex> annex;
    private final Outside outside;
    private final Supplier<Language> language;

    /// Who is asked, who works, and where the outcome is told.
    record Outside(Surroundings surroundings, Background background, AtlasView view) {}

    AnnexController(Supplier<Annex> annex, Outside outside, Supplier<Language> language) {
        this.annex = annex;
        this.outside = outside;
        this.language = language;
    }

    /// Says that what was shown can be kept.
    void offer() {
        int scenes = annex.get().shown().scenes().size();
        outside.view().say(TEXTS.get(language.get(), "annex.offer", scenes));
    }

    /// Asks where what was shown is to be kept, and writes it there.
    void save() {
        Annex seen = annex.get();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (seen.isEmpty()) {
            outside.view().say(TEXTS.get(language.get(), "annex.nothing"));
            return;
        }
        Text title = seen.shown().title();
        Annex titled =
                seen.titled(
                        new Text(
                                TEXTS.get(Language.KO, "annex.title", title.ko(), today),
                                TEXTS.get(Language.EN, "annex.title", title.en(), today)));
        outside.surroundings()
                .chooseTarget("%s-%s.pdf".formatted(seen.shown().id(), today))
                .ifPresent(file -> save(titled, file));
    }

    private void save(Annex seen, Path file) {
        outside.view().say(TEXTS.get(language.get(), "annex.writing"));
        outside.background()
                .run(
                        () -> {
                            seen.write(file);
                            return file;
                        },
                        written ->
                                outside.view()
                                        .say(
                                                TEXTS.get(
                                                        language.get(),
                                                        "annex.saved",
                                                        written,
                                                        Annex.folder(written).getFileName())),
                        failure -> tell(file, failure));
    }

    /// Asks where a whole briefing is to be written, and writes it there.
    void takeAway(Briefing briefing) {
        Annex all = annex.get().of(briefing);
        outside.surroundings()
                .chooseTarget(all.shown().id() + ".pptx")
                .ifPresent(file -> write(all, file));
    }

    private void write(Annex all, Path file) {
        outside.view().say(TEXTS.get(language.get(), "annex.writing"));
        outside.background()
                .run(
                        () -> {
                            all.writeOne(file);
                            return file;
                        },
                        written ->
                                outside.view()
                                        .say(TEXTS.get(language.get(), "briefing.saved", written)),
                        failure -> tell(file, failure));
    }

    private void tell(Path about, Throwable failure) {
        outside.view()
                .say(
                        TEXTS.get(
                                language.get(),
                                "briefing.failed",
                                about,
                                TEXTS.get(language.get(), Problems.cause(failure))));
    }
}
