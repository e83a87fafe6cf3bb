package kr.gpuatlas.view.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import kr.gpuatlas.domain.figure.Staleness;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Once;
import kr.gpuatlas.view.help.HelpView;
import kr.gpuatlas.view.help.Topic;

/// The whole window: every region in its place, sheets above them, keys and dropped files.
public final class AtlasView extends Arranged implements Gradual {
    /// What a person can do with the window as a whole.
    public interface Actions {
        /// Carries out a command that is not the window's own.
        void run(Command command);

        void asOf(LocalDate day);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        /// Lets through only what the words find.
        void narrow(String words);

        /// Shows the view that was exported with a code.
        void restore(String code);

        /// Opens the first of the files that were dropped.
        void open(List<Path> files);

        void explain(String figureId);

        /// Takes away what is pinned beside the map.
        void unpin();

        void copy(String text);
    }

    /// The regions the window is made of, each made when it is to be seen.
    public record Parts(
            Once<? extends Region> hero,
            Once<? extends Region> cards,
            Once<? extends Region> map,
            Once<? extends Region> inspector,
            Once<? extends Region> timeline,
            Once<? extends Region> gauges,
            Once<? extends Region> table) {}

    private static final Texts TEXTS = Texts.beside(AtlasView.class);

    /// While somebody has changed when a report counts as old: every mark that says so is marked.
    private static final PseudoClass ASSUMING = PseudoClass.getPseudoClass("assuming");

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final AtlasModel model;
    private final Parts parts;
    private final Actions actions;
    private final TopBar topBar;
    private final Frame frame;
    private final Notices ground;
    private final SheetLayer sheets;
    private Subscription keys = Subscription.EMPTY;
    private Runnable report = () -> {};

    public AtlasView(AtlasModel model, Parts parts, Actions actions) {
        this.model = model;
        this.parts = parts;
        this.actions = actions;
        this.topBar = new TopBar(model, new BarActions());
        this.frame =
                new Frame(model, topBar, new StatusLine(model, () -> run(Command.DERIVED)), parts);
        this.ground = new Notices(frame);
        this.sheets = new SheetLayer(model.language());
        getStyleClass().addAll("atlas-view", "window");
        getChildren().addAll(ground, sheets);
        model.part(view -> Staleness.ASSUMPTIONS.stream().anyMatch(view.assumed()::isChanged))
                .subscribe(changed -> pseudoClassStateChanged(ASSUMING, changed));
        sceneProperty()
                .subscribe(scene -> {
                    keys.unsubscribe();
                    keys = scene == null ? Subscription.EMPTY : Keyboard.listen(scene, this::press);
                });
        addEventHandler(ExplainEvent.EXPLAIN, event -> actions.explain(event.figureId()));
        FileDrop.on(this, actions::open);
    }

    private Language language() {
        return model.language().getValue();
    }

    private TopBar bar() {
        frame.bringBars();
        return topBar;
    }

    private void press(Command command) {
        if (!sheets.isOpen() || command.isForSheets()) {
            run(command);
        }
    }

    /// Carries out a command, as if its key had been pressed.
    public void run(Command command) {
        switch (command) {
            case SEARCH -> bar().search().requestFocus();
            case CODE -> askForCode();
            case DATE -> bar().date().open();
            case MENU -> bar().openMenu();
            case KEYS -> open(KeySheet::new);
            case ABOUT -> open(_ -> new AboutSheet(model));
            case MANUAL -> open(new HelpView(model, Topic.MANUAL, new SheetActions()));
            case METHOD -> open(new HelpView(model, Topic.METHOD, new SheetActions()));
            case DICTIONARY -> open(new HelpView(model, Topic.DICTIONARY, new SheetActions()));
            case CITE -> open(new HelpView(model, Topic.CITE, new SheetActions()));
            case REPORT -> report.run();
            case BACK -> back();
            case INSPECTOR -> turnDetails();
            default -> actions.run(command);
        }
    }

    /// What the key did is said where it is not to be seen.
    private void turnDetails() {
        actions.run(Command.INSPECTOR);
        if (!frame.hasPlaceForDetails()) {
            boolean open = model.view().getValue().details();
            say(TEXTS.get(language(), open ? "details.open" : "details.closed"));
        }
    }

    /// A code is typed where everything is found.
    private void askForCode() {
        bar().search().requestFocus();
        say(TEXTS.get(language(), "code.hint"));
    }

    private void back() {
        if (sheets.isOpen()) {
            sheets.close();
        } else if (ground.isShowing()) {
            ground.hide();
        } else if (frame.isPinned()) {
            actions.unpin();
        } else {
            actions.run(Command.BACK);
        }
    }

    /// Lets problems be reported, where there is somewhere to write a report.
    public void reportWith(Runnable reporting) {
        report = reporting;
    }

    /// Leaves out the inspector, the timeline and what else can come later, so that the rest is
    /// painted sooner.
    ///
    /// @return what puts it in, bit by bit, in the order in which that is to be done
    public List<Runnable> showEssentials() {
        return frame.showEssentials();
    }

    @Override
    public List<Part> takeApart() {
        List<Once<? extends Region>> all = frame.parts();
        frame.leaveOut(Set.copyOf(all));
        List<Part> steps = new ArrayList<>(frame.takeBarsApart());
        for (int i = 0; i < all.size(); i++) {
            Set<Once<? extends Region>> later = Set.copyOf(all.subList(i + 1, all.size()));
            steps.add(Gradual.entering(() -> frame.leaveOut(later), all.get(i).get()));
        }
        return steps;
    }

    /// Shows a sheet over the window in place of the one there may be; it follows the language by
    /// itself.
    public void open(Region sheet) {
        sheets.open(_ -> sheet);
    }

    /// The same with a sheet that is made again in every other language.
    public void open(Function<Language, ? extends Region> making) {
        sheets.open(making);
    }

    /// Shows a sheet over the one there may be, which is there again when it goes.
    public void openAbove(Function<Language, ? extends Region> making) {
        sheets.openAbove(making);
    }

    /// Takes the uppermost sheet away, if there is one.
    public void closeSheet() {
        sheets.close();
    }

    /// Puts a region beside the map, where it stays until it is taken away.
    public void pin(Region region) {
        frame.pin(region);
    }

    /// Gives the place beside the map back to the details of the selection.
    public void unpin() {
        frame.unpin();
        parts.map().get().requestFocus();
    }

    /// Says one sentence at the lower edge for as long as it takes to read it.
    public void say(String sentence) {
        ground.say(sentence);
    }

    /// Says one sentence beside buttons for what can be done about it; it stays until it is put
    /// away or something else is said; without any as long as it takes to read it.
    public void offer(String sentence, List<Offer> offers) {
        ground.offer(sentence, offers);
    }

    /// Shows what is wrong with a file that was refused.
    public void showFindings(String file, Function<Language, List<Problem>> problems) {
        showFindings("findings.title", file, problems);
    }

    /// Shows what was found in a file that was opened all the same.
    public void showWarnings(String file, Function<Language, List<Problem>> problems) {
        showFindings("findings.opened", file, problems);
    }

    private void showFindings(String title, String file, Function<Language, List<Problem>> found) {
        open(in -> new FindingsSheet(title, file, found.apply(in), in, new SheetActions()));
    }

    @Override
    protected void arrange() {
        pseudoClassStateChanged(SMALL, FrameLayout.of(getWidth(), getHeight()).isSmall());
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        sheets.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private final class SheetActions implements HelpView.Actions, FindingsSheet.Actions {
        @Override
        public void copy(String text) {
            actions.copy(text);
        }

        @Override
        public void close() {
            closeSheet();
        }
    }

    /// The bar's commands are the window's.
    private final class BarActions implements TopBar.Actions {
        @Override
        public void run(Command command) {
            AtlasView.this.run(command);
        }

        @Override
        public void asOf(LocalDate day) {
            actions.asOf(day);
        }

        @Override
        public void goTo(Selection selection) {
            parts.map().get().requestFocus();
            actions.goTo(selection);
        }

        @Override
        public void narrow(String words) {
            actions.narrow(words);
        }

        @Override
        public void restore(String code) {
            parts.map().get().requestFocus();
            actions.restore(code);
        }
    }
}
