package kr.gpuatlas.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Gazetteer;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has sheets of the view written, one or many, and says where they are or why they are not.
final class ExportController implements ExportView.Actions {
    private static final Texts TEXTS = Texts.beside(ExportController.class);
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final AtlasModel model;
    private final Surroundings surroundings;
    private final Background background;
    private final AtlasView window;
    private final Runnable onWritten;
    private final Press press;
    private final Gazetteer gazetteer;
    private final ObjectProperty<SheetOrders> orders = new SimpleObjectProperty<>(SheetOrders.NONE);
    private Optional<ExportView> dialogue = Optional.empty();
    private Optional<Writing> writing = Optional.empty();

    /// @param onWritten called when something has left the program
    ExportController(
            AtlasModel model,
            ProvinceMap map,
            Outside outside,
            AtlasView window,
            Runnable onWritten) {
        this.model = model;
        this.surroundings = outside.surroundings();
        this.background = outside.background();
        this.window = window;
        this.onWritten = onWritten;
        this.press = new Press(map);
        this.gazetteer = new Gazetteer(map);
    }

    /// What lies around the controller.
    record Outside(Surroundings surroundings, Background background) {}

    /// One sheet and the file it goes to.
    private record Sheet(Press.Assignment assignment, Path file) {}

    /// How sheets were last wanted.
    ObjectProperty<SheetOrders> orders() {
        return orders;
    }

    /// Asks how the view is to be put on a sheet.
    void open() {
        ExportView view = new ExportView(model, orders.get(), this);
        dialogue = Optional.of(view);
        window.open(view);
    }

    /// Writes the view as the last one was written, without asking.
    void again() {
        SheetOrders last = orders.get();
        save(
                new ExportView.Wanted(last.of(last.last()), language(), last.file()),
                folder().isEmpty());
    }

    private Language language() {
        return model.language().getValue();
    }

    private ViewState view(ExportView.Wanted wanted) {
        return model.views().value().withLanguage(wanted.language());
    }

    private Press.Assignment assignment(
            ExportView.Wanted wanted, ViewState view, SheetOrder order) {
        Passed passed =
                Gate.pass(
                        model.datasets().value(),
                        order.stamp() == Stamp.INTERNAL ? Audience.INTERNAL : Audience.PUBLIC,
                        LocalDate.now(ZoneId.systemDefault()));
        return new Press.Assignment(
                passed.dataset(), view.withLanguage(wanted.language()), order, passed.notice());
    }

    private Press.Assignment assignment(ExportView.Wanted wanted) {
        return assignment(wanted, view(wanted), wanted.order());
    }

    @Override
    public void preview(ExportView.Wanted wanted, double width, double height) {
        dialogue.ifPresent(shown -> press.preview(assignment(wanted), width, shown::preview));
    }

    @Override
    public void save(ExportView.Wanted wanted, boolean elsewhere) {
        Press.Assignment assignment = assignment(wanted);
        String name = SheetName.of(assignment, wanted.file());
        Optional<Path> file =
                folder().filter(_ -> !elsewhere)
                        .map(folder -> folder.resolve(name))
                        .or(() -> surroundings.chooseTarget(name));
        file.ifPresent(to -> write(List.of(new Sheet(assignment, to)), wanted));
    }

    private Optional<Path> folder() {
        return orders.get().folder().map(Path::of).filter(Files::isDirectory);
    }

    @Override
    public void saveEach(ExportView.Wanted wanted, ExportView.Series series) {
        SheetOrder order = wanted.order().withKind(SheetKind.CARD);
        List<Press.Assignment> all =
                selections(series).stream()
                        .map(selection ->
                                assignment(
                                        wanted,
                                        view(wanted).withSelection(Optional.of(selection)),
                                        order))
                        .toList();
        if (all.isEmpty()) {
            return;
        }
        surroundings
                .chooseTarget(SheetName.of(all.getFirst(), wanted.file()))
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(folder ->
                        write(
                                all.stream()
                                        .map(sheet ->
                                                new Sheet(
                                                        sheet,
                                                        folder.resolve(
                                                                SheetName.of(
                                                                        sheet, wanted.file()))))
                                        .toList(),
                                wanted));
    }

    private List<Selection> selections(ExportView.Series series) {
        LocalDate day = model.views().value().asOf();
        return switch (series) {
            case PROGRAMMES ->
                    model.datasets().value().programmes().stream()
                            .map(programme -> Selection.programme(programme.id()))
                            .toList();
            case PROVINCES ->
                    model.datasets().value().sites().stream()
                            .flatMap(site -> site.position().stream())
                            .flatMap(at -> province(at, day).stream())
                            .distinct()
                            .sorted()
                            .map(Selection::province)
                            .toList();
        };
    }

    private Optional<String> province(Site.Position at, LocalDate day) {
        return gazetteer.provinceAt(at, day);
    }

    private void write(List<Sheet> sheets, ExportView.Wanted wanted) {
        long needed = Press.memory(wanted.order().size(), wanted.file());
        Runtime java = Runtime.getRuntime();
        long free = java.maxMemory() - java.totalMemory() + java.freeMemory();
        if (needed > free) {
            say(TEXTS.get(language(), "sheet.memory", needed >> 20, free >> 20));
            return;
        }
        Writing now = new Writing(sheets.size());
        writing = Optional.of(now);
        say(TEXTS.get(language(), "sheet.writing", sheets.size()));
        background.run(
                () -> {
                    for (Sheet sheet : sheets) {
                        press.print(sheet.assignment(), wanted.file(), sheet.file(), now);
                        now.finished++;
                    }
                    return sheets.getLast().file();
                },
                last -> done(sheets, last, wanted),
                failure -> failed(sheets.getFirst().file(), failure));
    }

    private void done(List<Sheet> sheets, Path last, ExportView.Wanted wanted) {
        writing = Optional.empty();
        dialogue.ifPresent(view -> view.progress(Optional.empty()));
        SheetOrders next = orders.get().with(wanted.order(), wanted.file());
        Path folder = last.toAbsolutePath().getParent();
        orders.set(folder == null ? next : next.in(folder.toString()));
        onWritten.run();
        String notice =
                sheets.getFirst().assignment().withheld().map(w -> w.in(language())).orElse("");
        String said =
                sheets.size() == 1
                        ? TEXTS.get(language(), "sheet.written", last)
                        : TEXTS.get(
                                language(),
                                "sheet.written.many",
                                sheets.size(),
                                orders.get().folder().orElse(""));
        say(notice.isEmpty() ? said : said + " " + notice);
    }

    private void failed(Path file, Throwable failure) {
        writing = Optional.empty();
        dialogue.ifPresent(view -> view.progress(Optional.empty()));
        if (failure instanceof CancellationException) {
            say(TEXTS.get(language(), "sheet.cancelled"));
            return;
        }
        LOG.warn("{} was not written", file, failure);
        String cause = TEXTS.get(language(), WriteFailure.key(failure));
        say(TEXTS.get(language(), "export.failed", file, cause));
    }

    @Override
    public void copy(ExportView.Wanted wanted) {
        press.preview(
                assignment(wanted),
                wanted.order().size().width(),
                picture -> {
                    surroundings.copy(picture);
                    say(TEXTS.get(language(), "sheet.copied"));
                });
    }

    @Override
    public void cancel() {
        writing.ifPresent(now -> now.cancelled = true);
    }

    @Override
    public void close() {
        dialogue = Optional.empty();
        window.closeSheet();
    }

    /// In the dialogue while it is open, else at the window's edge.
    private void say(String sentence) {
        dialogue.filter(view -> view.getScene() != null)
                .ifPresentOrElse(view -> view.say(sentence), () -> window.say(sentence));
    }

    /// How far some sheets are.
    private final class Writing implements PngEncoder.Progress {
        private final int all;
        private int finished;
        private volatile boolean cancelled;

        Writing(int all) {
            this.all = all;
        }

        @Override
        public void done(double share) {
            double whole = (finished + share) / all;
            Background.later(() -> dialogue.ifPresent(view -> view.progress(Optional.of(whole))));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
