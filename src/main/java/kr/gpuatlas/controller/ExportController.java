package kr.gpuatlas.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.FigureCheck;
import kr.gpuatlas.domain.briefing.ShownFigures;
import kr.gpuatlas.domain.figure.ContainmentLaw;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// Asks how sheets of the view are wanted, shows what they will look like, and has them written.
final class ExportController implements ExportView.Actions {
    private static final Texts TEXTS = Texts.beside(ExportController.class);

    private final AtlasModel model;
    private final Outside outside;
    private final AtlasView window;
    private final Presented presented;
    private final Press press;
    private final SheetPrinter printer;
    private final SheetSeries series;
    private final ObjectProperty<SheetOrders> orders = new SimpleObjectProperty<>(SheetOrders.NONE);
    private Optional<ExportView> dialogue = Optional.empty();

    /// What was said last since the dialogue was opened.
    private Optional<Supplier<String>> said = Optional.empty();

    private Background.Running previewing = () -> {};

    /// What there is to be presented besides the view.
    ///
    /// @param scenes of the briefing there is now
    /// @param note called when something has left the program
    record Presented(Supplier<List<BriefingScene>> scenes, Runnable note) {}

    ExportController(
            AtlasModel model,
            ProvinceMap map,
            Outside outside,
            AtlasView window,
            Presented presented) {
        this.model = model;
        this.outside = outside;
        this.window = window;
        this.presented = presented;
        this.press = new Press(map);
        this.printer = new SheetPrinter(press, outside, this::language, new Dialogue());
        this.series = new SheetSeries(model, map, presented.scenes());
    }

    /// How sheets were last wanted.
    ObjectProperty<SheetOrders> orders() {
        return orders;
    }

    /// Asks how the view is to be put on a sheet.
    void open() {
        dialogue = Optional.empty();
        said = Optional.empty();
        window.open(_ -> made());
    }

    /// The dialogue in the language of the window, with what was chosen in the one before it.
    private ExportView made() {
        ExportView view = new ExportView(model, orders.get(), this);
        dialogue.ifPresent(before -> {
            view.takeOver(before);
            said.map(Supplier::get).ifPresent(view::say);
        });
        dialogue = Optional.of(view);
        checkIn(view);
        return view;
    }

    /// Tells what should be seen to before the view leaves, once it has been found.
    void checkIn(ExportView view) {
        Figures figures = model.figures().getValue();
        List<Figure> shown = ShownFigures.ofSheet(figures, model.views().value().selection());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        outside.background()
                .run(
                        () ->
                                new FigureCheck(ContainmentLaw.breaches(figures.dataset()), today)
                                        .of(figures, shown),
                        found -> view.check(found, figures),
                        this::failed);
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

    /// Goes on with what the audience of the sheet may have, once that is known.
    private void released(ExportView.Wanted wanted, Consumer<Release> onKnown) {
        outside.releases().of(Release.audience(wanted.order().stamp()), onKnown, this::failed);
    }

    private void failed(Throwable failure) {
        LoggerFactory.getLogger(ExportController.class).error("a sheet could not be made", failure);
        say(() -> TEXTS.get(language(), WriteFailure.key(failure)));
    }

    private Press.Assignment assignment(ExportView.Wanted wanted, Release release) {
        return new Press.Assignment(release, view(wanted), wanted.order());
    }

    @Override
    public void preview(ExportView.Wanted wanted, double width, double height) {
        dialogue.ifPresent(
                shown -> released(wanted, release -> preview(shown, wanted, release, width)));
    }

    /// One that is still being drawn shows what is wanted no more.
    private void preview(
            ExportView shown, ExportView.Wanted wanted, Release release, double width) {
        Press.Assignment assignment = assignment(wanted, release);
        previewing.cancel();
        previewing =
                outside.background()
                        .run(() -> press.preview(assignment, width), shown::preview, this::failed);
    }

    @Override
    public long memory(ExportView.Wanted wanted) {
        return Footprint.besideWindow(wanted.order(), wanted.file());
    }

    @Override
    public void save(ExportView.Wanted wanted, boolean elsewhere) {
        released(wanted, release -> save(assignment(wanted, release), wanted, elsewhere));
    }

    private void save(Press.Assignment assignment, ExportView.Wanted wanted, boolean elsewhere) {
        String name = SheetName.of(assignment, wanted.file());
        Optional<Path> file =
                folder().filter(_ -> !elsewhere)
                        .map(folder -> folder.resolve(name))
                        .or(() -> outside.surroundings().chooseTarget(name));
        file.ifPresent(to ->
                printer.print(
                        new SheetPrinter.Series(
                                List.of(new SheetPrinter.Sheet(assignment, to)), wanted)));
    }

    private Optional<Path> folder() {
        return orders.get().folder().map(Path::of).filter(Files::isDirectory);
    }

    @Override
    public void saveEach(ExportView.Wanted wanted, ExportView.Series series) {
        released(wanted, release -> saveEach(this.series.of(wanted, series, release), wanted));
    }

    private void saveEach(List<SheetName.Named> sheets, ExportView.Wanted wanted) {
        if (sheets.isEmpty()) {
            say(() -> TEXTS.get(language(), "sheet.none"));
            return;
        }
        outside.surroundings()
                .chooseFolder()
                .map(folder -> SheetName.in(folder, sheets, wanted.file()))
                .map(named -> new SheetPrinter.Series(named, wanted))
                .ifPresent(printer::print);
    }

    @Override
    public void copy(ExportView.Wanted wanted) {
        released(wanted, release -> printer.copy(assignment(wanted, release)));
    }

    @Override
    public void cancel() {
        printer.cancel();
    }

    @Override
    public void close() {
        previewing.cancel();
        dialogue = Optional.empty();
        window.closeSheet();
    }

    /// In the dialogue while it is open, else at the window's edge.
    private void say(Supplier<String> sentence) {
        said = Optional.of(sentence);
        dialogue.filter(view -> view.getScene() != null)
                .ifPresentOrElse(
                        view -> view.say(sentence.get()), () -> window.say(sentence.get()));
    }

    /// Says how the writing goes.
    private final class Dialogue implements SheetPrinter.Witness {
        @Override
        public void say(Supplier<String> sentence) {
            ExportController.this.say(sentence);
        }

        @Override
        public void progress(Optional<Double> share) {
            dialogue.ifPresent(view -> view.progress(share));
        }

        @Override
        public void left(SheetPrinter.Series series, int written) {
            orders.set(
                    orders.get()
                            .with(series.wanted().order(), series.wanted().file())
                            .in(series.folder().toString()));
            presented.note().run();
        }
    }
}
