package kr.gpuatlas.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import org.slf4j.LoggerFactory;

/// Has sheets written one after the other away from the window, or one drawn for the clipboard, one
/// series at a time, and says where they are or why they are not; to be used on the JavaFX thread.
final class SheetPrinter {
    private static final Texts TEXTS = Texts.beside(SheetPrinter.class);
    private static final int MEGABYTE = 20;

    private final Press press;
    private final Outside outside;
    private final Supplier<Language> language;
    private final Witness witness;
    private Optional<Writing> writing = Optional.empty();

    SheetPrinter(Press press, Outside outside, Supplier<Language> language, Witness witness) {
        this.press = press;
        this.outside = outside;
        this.language = language;
        this.witness = witness;
    }

    /// Who hears of it.
    interface Witness {
        /// Hears one thing about it.
        ///
        /// @param sentence in the language of the window whenever it is asked for; may be kept
        void say(Supplier<String> sentence);

        /// How far it is; absent when nothing is being written any more.
        void progress(Optional<Double> share);

        /// Some sheets have left the program, if not all.
        void left(Series series, int written);
    }

    /// One sheet and the file it goes to.
    record Sheet(Press.Assignment assignment, Path file) {}

    /// Sheets that are written together, at least one.
    ///
    /// @param wanted what the person asked for, to be remembered
    record Series(List<Sheet> sheets, ExportView.Wanted wanted) {
        Series {
            sheets = List.copyOf(sheets);
        }

        Sheet first() {
            return sheets.getFirst();
        }

        /// Where they go.
        Path folder() {
            return Objects.requireNonNullElse(
                    first().file().toAbsolutePath().getParent(), first().file());
        }
    }

    /// Begins a series, unless another is under way or there is too little memory, which is said.
    void print(Series series) {
        long needed =
                Footprint.besideWindow(series.first().assignment().order(), series.wanted().file());
        if (isFree(needed)) {
            Writing now = new Writing(series.sheets().size());
            writing = Optional.of(now);
            say("sheet.writing", series.sheets().size());
            outside.background()
                    .run(
                            () -> write(series, now),
                            _ -> done(series, now),
                            failure -> failed(series, now, failure));
        }
    }

    /// Draws a sheet and puts it on the clipboard, under the same conditions.
    void copy(Press.Assignment assignment) {
        if (isFree(Footprint.copied(assignment.order()))) {
            Writing now = new Writing(1);
            writing = Optional.of(now);
            say("sheet.drawing");
            outside.background()
                    .run(
                            () -> press.picture(assignment, now),
                            picture -> copied(picture, now),
                            failure -> uncopied(now, failure));
        }
    }

    private void copied(Image picture, Writing now) {
        end();
        if (now.cancelled) {
            say("sheet.uncopied.cancelled");
        } else {
            outside.surroundings().copy(picture);
            say("sheet.copied");
        }
    }

    private void uncopied(Writing now, Throwable failure) {
        end();
        if (now.cancelled) {
            say("sheet.uncopied.cancelled");
        } else {
            LoggerFactory.getLogger(SheetPrinter.class).warn("a picture was not copied", failure);
            String cause = WriteFailure.key(failure);
            witness.say(() -> text("sheet.uncopied", text(cause)));
        }
    }

    /// Whether another series can begin; if not, it is said why.
    private boolean isFree(long needed) {
        if (writing.isPresent()) {
            say("sheet.busy");
            return false;
        }
        long free = Footprint.free(needed, Darkroom::forgetPictures);
        if (needed > free) {
            say("sheet.memory", needed >> MEGABYTE, free >> MEGABYTE);
        }
        return needed <= free;
    }

    /// Gives up what is being written; what is finished stays.
    void cancel() {
        writing.ifPresent(now -> now.cancelled = true);
    }

    private void done(Series series, Writing now) {
        end(series, now);
        Supplier<String> written = written(series, now.replaced);
        Optional<Text> notice = series.first().assignment().release().notice();
        witness.say(
                () -> written.get() + notice.map(kept -> " " + kept.in(language.get())).orElse(""));
    }

    /// A sentence that does not hold on to the sheets, and with them to a dataset.
    private Supplier<String> written(Series series, int replaced) {
        int all = series.sheets().size();
        Path file = series.first().file();
        Path folder = series.folder();
        if (all == 1) {
            return () -> text("sheet.written", file);
        }
        return replaced == 0
                ? () -> text("sheet.written.many", all, folder)
                : () -> text("sheet.written.replaced", all, folder, replaced);
    }

    private void failed(Series series, Writing now, Throwable failure) {
        end(series, now);
        int all = series.sheets().size();
        if (failure instanceof CancellationException) {
            if (all == 1) {
                say("sheet.cancelled");
            } else {
                say("sheet.cancelled.many", now.finished, all, series.folder());
            }
            return;
        }
        Path file = series.sheets().get(now.finished).file();
        LoggerFactory.getLogger(SheetPrinter.class).warn("{} was not written", file, failure);
        String cause = WriteFailure.key(failure);
        int finished = now.finished;
        witness.say(
                all == 1
                        ? () -> text("export.failed", file, text(cause))
                        : () -> text("sheet.failed.many", file, text(cause), finished, all));
    }

    private void end(Series series, Writing now) {
        end();
        if (now.finished > 0) {
            witness.left(series, now.finished);
        }
    }

    private void end() {
        writing = Optional.empty();
        witness.progress(Optional.empty());
    }

    private void say(String key, Object... arguments) {
        witness.say(() -> text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language.get(), key, arguments);
    }

    private int write(Series series, Writing now) throws IOException {
        CodeBook codes = outside.surroundings().codes();
        int replaced = 0;
        for (int i = 0; i < series.sheets().size(); i++) {
            Sheet sheet = series.sheets().get(i);
            boolean replaces = Files.exists(sheet.file());
            press.print(sheet.assignment(), series.wanted().file(), sheet.file(), now);
            replaced += replaces ? 1 : 0;
            now.replaced = replaced;
            codes.note(Press.snapshot(sheet.assignment()));
            now.finished = i + 1;
        }
        return now.finished;
    }

    /// How far a series is.
    private final class Writing implements PngEncoder.Progress {
        private final int sheets;
        private volatile int finished;

        /// Of those that are finished, how many took the place of a file of the same name.
        private volatile int replaced;

        private volatile boolean cancelled;

        Writing(int sheets) {
            this.sheets = sheets;
        }

        @Override
        public void done(double share) {
            double whole = (finished + share) / sheets;
            Background.later(() -> {
                if (writing.filter(this::equals).isPresent()) {
                    witness.progress(Optional.of(whole));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
