package kr.gpuatlas.view.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.briefing.Standing;
import kr.gpuatlas.domain.search.Hit;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Typeface;
import kr.gpuatlas.view.control.Unhurried;

/// The presenter's window: what the audience has, what comes next, what to say, and what is behind
/// it.
public final class PresenterView extends Region {
    /// What a presenter can do beside the keys.
    public interface Actions extends BriefingKeys.Actions {
        /// What is found for a question, best first.
        List<Hit> find(String question);

        /// Shows what was found to the presenter, in place of the question.
        void answer(Hit hit);

        /// Goes to a scene of the script.
        void go(int scene);

        /// The caption of a scene with its figures told.
        String title(BriefingScene scene);

        /// Says what a key does, in the language of the window.
        Language language();
    }

    /// The two pictures, each over a map of its own.
    public record Screens(SceneScreen current, SceneScreen next) {}

    /// As many as it takes to paint what is looked at.
    private static final int PULSES = 4;

    private static final String STYLE =
            Objects.requireNonNull(PresenterView.class.getResource("presenter.css"))
                    .toExternalForm();

    private final BriefingModel briefing;
    private final Actions actions;
    private final SceneWords words;
    private final Screens screens;
    private final Unhurried<SceneContents> coming;
    private final PresenterBar bar;
    private final ClockRow clock;
    private final SectionHeader currentHead = new SectionHeader("");
    private final SectionHeader nextHead = new SectionHeader("");
    private final NotesPane notes = new NotesPane();
    private final ScrollPane backing = new ScrollPane();
    private final SceneStrip strip;
    private final Label notice = SceneLabels.of("", "body", "presenter-notice");
    private final Label free = SceneLabels.of("", "body", "presenter-notice");
    private final StackPane above = new StackPane();
    private final BorderPane window = new BorderPane();

    public PresenterView(BriefingModel briefing, Screens screens, Actions actions) {
        this.briefing = briefing;
        this.actions = actions;
        this.words = new SceneWords(actions.language());
        this.screens = screens;
        this.coming = new Unhurried<>(PULSES, screens.next()::show);
        this.bar = new PresenterBar(words, briefing.briefing().title(), actions);
        this.clock = new ClockRow(words, briefing.stopwatch(), actions);
        this.strip = new SceneStrip(actions::title, actions::go);
        getStyleClass().addAll("presenter-view", "window");
        getStylesheets().add(STYLE);
        above.setVisible(false);
        above.getStyleClass().addAll("sheet-layer");
        free.setText(words.get("map.free"));
        for (Label said : List.of(notice, free)) {
            said.managedProperty().bind(said.visibleProperty());
            said.setMaxWidth(Double.MAX_VALUE);
            said.setVisible(false);
        }
        window.setTop(new VBox(bar, notice, free));
        window.setCenter(columns());
        window.setBottom(new PresenterFoot(words));
        getChildren().addAll(window, above);
    }

    static void fit(ScrollPane pane, Region content) {
        pane.setContent(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("plain-scroll");
    }

    private Region columns() {
        Frame current = new Frame(screens.current(), "presenter-current");
        VBox left =
                new VBox(
                        currentHead,
                        current,
                        new SectionHeader(words.get("notes"), words.get("notes.remark")),
                        notes,
                        strip);
        left.getStyleClass().add("presenter-left");
        VBox.setVgrow(notes, Priority.ALWAYS);
        // In a low window the picture gives way once the notes have.
        VBox.setVgrow(current, Priority.SOMETIMES);
        Frame next = new Frame(screens.next(), "presenter-next");
        next.setMinHeight(USE_PREF_SIZE);
        VBox right = new VBox(clock, nextHead, next, backing);
        right.getStyleClass().add("presenter-right");
        VBox.setVgrow(backing, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("presenter-columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        return columns;
    }

    /// Shows where the presentation stands.
    ///
    /// @param current what the presenter looks at
    /// @param next seen a moment later, so that what is looked at is painted first
    public void show(SceneContents current, SceneContents next) {
        Standing standing = briefing.standing().get();
        List<BriefingScene> scenes = briefing.briefing().scenes();
        screens.current().show(current);
        coming.show(next, true);
        bar.show(standing, briefing.number().get());
        bar.showMap(current.scene().picture().hasMap());
        free.setVisible(screens.current().isRoamed());
        currentHead.titleProperty().set(words.get(key(standing)));
        currentHead.remarkProperty().set(words.get("of", standing.at() + 1, scenes.size()));
        boolean last = standing.at() >= scenes.size() - 1;
        nextHead.titleProperty()
                .set(
                        last
                                ? words.get("next.none")
                                : words.get(
                                        "next",
                                        standing.at() + 2,
                                        Typeface.drawable(next.title())));
        screens.next().setVisible(!last);
        notes.show(current.notes());
        fit(backing, new BackingList(current));
        strip.show(scenes, standing.at());
    }

    private static String key(Standing standing) {
        Optional<Standing.Detour> detour = standing.detour();
        if (detour.isPresent()) {
            return detour.get().sent() ? "current.answer-sent" : "current.answer";
        }
        return standing.isOnAir() ? "current" : "current.private";
    }

    /// The time of day and what the talk has taken.
    public void tick(Instant now) {
        clock.show(now);
    }

    /// Larger notes, or smaller ones.
    public void resizeNotes(int steps) {
        notes.enlarge(steps);
    }

    /// Reads on in the notes where they have more than is seen, or back.
    public void readOn(int pages) {
        notes.readOn(pages);
    }

    /// Opens the field for a question.
    ///
    /// @param leave closes it with nothing asked
    public void ask(Runnable leave) {
        QuestionBox box = new QuestionBox(words, actions, leave);
        open(box);
        box.focus();
    }

    /// All scenes, to choose from.
    public void overview() {
        open(
                new OverviewSheet(
                        words,
                        briefing,
                        actions::title,
                        scene -> {
                            closeSheet();
                            actions.go(scene);
                        }));
    }

    /// Says whether the audience has another display than the one that was chosen.
    public void show(Displays displays) {
        String key = displays.hasSecond() ? "display.gone" : "display.gone.one";
        notice.setText(words.get(key, displays.areas().indexOf(displays.audience()) + 1));
        notice.setVisible(displays.isChosenGone());
    }

    /// The displays, to choose the audience's from.
    public void choose(Displays displays, Consumer<Displays.Area> take) {
        DisplayChooser chooser = new DisplayChooser(words, displays, take);
        open(chooser);
        chooser.focus();
    }

    /// Whether the sheet that is open has its own use for a key, which is made then.
    public boolean takes(Step step) {
        return chooser().filter(chooser -> chooser.takes(step)).isPresent();
    }

    /// Whether a digit means something else than a scene's number, which is done then.
    public boolean takes(char digit) {
        chooser().ifPresent(chooser -> chooser.digit(digit));
        return isChoosing();
    }

    /// Whether a display is being chosen.
    public boolean isChoosing() {
        return chooser().isPresent();
    }

    private Optional<DisplayChooser> chooser() {
        return above.getChildren().stream()
                .filter(DisplayChooser.class::isInstance)
                .map(DisplayChooser.class::cast)
                .findFirst();
    }

    /// What every key does, and a pad to try them on.
    public void keys() {
        open(new KeyPad(words));
    }

    /// Shows a sheet over the window.
    public void open(Region sheet) {
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        above.getChildren().setAll(sheet);
        above.setVisible(true);
    }

    public void closeSheet() {
        above.getChildren().clear();
        above.setVisible(false);
        requestFocus();
    }

    public boolean isSheetOpen() {
        return above.isVisible();
    }

    /// Whether keys are tried out and do nothing else.
    public boolean isTrying() {
        return above.getChildren().stream().anyMatch(KeyPad.class::isInstance);
    }

    /// Tells the pad which key was pressed.
    public void tried(Step step) {
        above.getChildren().stream()
                .filter(KeyPad.class::isInstance)
                .map(KeyPad.class::cast)
                .forEach(pad -> pad.tried(step));
    }

    @Override
    protected void layoutChildren() {
        window.resizeRelocate(0, 0, getWidth(), getHeight());
        above.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
