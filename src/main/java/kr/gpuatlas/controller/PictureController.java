package kr.gpuatlas.controller;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Brings exported views back, from the picture that carries them or by the code printed on it;
/// where there is no view, nothing changes.
final class PictureController {
    private static final Texts TEXTS = Texts.beside(PictureController.class);
    private static final int BRIEF = 8;

    private final AtlasModel model;
    private final Outside outside;
    private final AtlasView view;
    private final SheetController sheets;

    PictureController(AtlasModel model, Outside outside, AtlasView view, SheetController sheets) {
        this.sheets = sheets;
        this.model = model;
        this.outside = outside;
        this.view = view;
    }

    /// Shows the view a picture carries.
    void open(Path file) {
        seek(String.valueOf(file.getFileName()), () -> PictureReader.read(file), this::show);
    }

    /// Shows the view that was exported with a code.
    void restore(String typed) {
        seek(
                ViewCode.spaced(ViewCode.read(typed)),
                () -> outside.surroundings().codes().find(typed),
                this::show);
    }

    /// Reads away from the window.
    private <T> void seek(String name, Callable<T> reading, BiConsumer<String, T> show) {
        outside.background()
                .run(
                        reading,
                        found -> show.accept(name, found),
                        failure -> {
                            LoggerFactory.getLogger(PictureController.class)
                                    .warn("{} was not opened", name, failure);
                            say("unreadable", name, TEXTS.get(language(), Problems.cause(failure)));
                        });
    }

    private void show(String name, PictureReader.Found found) {
        switch (found) {
            case PictureReader.Carried carried -> restore(name, carried.snapshot());
            case PictureReader.Nothing() -> say("picture.nothing", name);
            case PictureReader.Unsound(var fault) ->
                    say(
                            "picture.unsound",
                            name,
                            fault.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case PictureReader.Unreadable(var findings) ->
                    view.showFindings(name, language -> Problems.of(findings, language));
        }
    }

    private void show(String code, CodeBook.Found found) {
        switch (found) {
            case CodeBook.Noted(SnapshotJson.Snapshot snapshot) -> restore(code, snapshot);
            case CodeBook.Unknown() -> say("code.unknown", code);
            case CodeBook.Damaged(Path aside) -> say("code.damaged", code, aside);
        }
    }

    /// A dataset to go with a view, and where it was found.
    private record AtHand(String key, Optional<Dataset> dataset) {}

    /// The same with the open dataset to compare it with.
    private record Beside(AtHand found, Dataset open) {
        /// What was let out lacks what is marked; the open one is compared without it likewise.
        static Beside of(AtHand found, Dataset open) {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            return new Beside(
                    found,
                    found.dataset().filter(Gate::isUnmarked).isPresent()
                            ? Gate.pass(open, Audience.PUBLIC, today).dataset()
                            : open);
        }
    }

    private void restore(String name, SnapshotJson.Snapshot snapshot) {
        List<Supplier<Release>> open =
                Stream.of(Audience.values()).map(outside.releases()::of).toList();
        Dataset now = model.datasets().value();
        seek(
                name,
                () -> Beside.of(atHand(snapshot, open), now),
                (_, beside) -> restore(name, snapshot, beside));
    }

    /// The view may be of the open dataset as some audience has it, of the one it carries, or of
    /// the one that ships.
    private static AtHand atHand(SnapshotJson.Snapshot snapshot, List<Supplier<Release>> open) {
        Set<String> known =
                open.stream().map(Supplier::get).map(Release::sha256).collect(Collectors.toSet());
        if (known.contains(snapshot.sha256())) {
            return new AtHand("picture.restored", Optional.empty());
        }
        if (snapshot.dataset().isPresent()) {
            return new AtHand("picture.carried", snapshot.dataset());
        }
        Dataset shipped = EmbeddedDataset.read();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return Release.of(shipped, Audience.PUBLIC, today).sha256().equals(snapshot.sha256())
                ? new AtHand("picture.shipped", Optional.of(shipped))
                : new AtHand("picture.other", Optional.empty());
    }

    /// Without its dataset a view is shown on the one that is open, which is then said; with it,
    /// what is different from the one that was open is offered.
    private void restore(String name, SnapshotJson.Snapshot snapshot, Beside beside) {
        AtHand found = beside.found();
        Edition open = beside.open().edition();
        found.dataset().ifPresent(model::open);
        model.change("picture", _ -> snapshot.view());
        String sentence =
                TEXTS.get(
                        language(),
                        found.key(),
                        name,
                        snapshot.datasetId() + " " + snapshot.version(),
                        snapshot.sha256().substring(0, BRIEF),
                        open.id() + " " + open.version());
        if (found.dataset().isPresent()) {
            view.offer(sentence, List.of(sheets.changesSince(beside.open())));
        } else {
            view.say(sentence);
        }
    }

    private void say(String key, Object... arguments) {
        view.say(TEXTS.get(language(), key, arguments));
    }

    private Language language() {
        return model.language().getValue();
    }
}
