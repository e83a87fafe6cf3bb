package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.view.control.Space;
import kr.gpuatlas.view.control.Typeface;

/// The scenes of a briefing, to be put in order and worded; every step can be undone.
public final class ScenesView extends VBox {
    /// What a person can do with the briefing as a whole.
    public interface Actions {
        /// Makes a scene of what the window shows.
        void capture();

        /// Writes the briefing to its file.
        void save();

        /// Reads another briefing in place of this one.
        void open();

        /// Looks for what should be seen to before an audience sees it.
        void check();

        /// Writes the scenes to a file that is taken away.
        void takeAway();

        /// Presents from a scene on.
        void present(int scene);

        void close();
    }

    private static final String STYLE =
            Objects.requireNonNull(ScenesView.class.getResource("authoring.css")).toExternalForm();

    private final BriefingModel briefing;
    private final Function<BriefingScene, SceneContents> telling;
    private final Actions actions;
    private final SceneWords words;
    private final SceneList list;
    private final SceneScreen screen;
    private final SceneEditor editor;
    private Subscription following = Subscription.EMPTY;

    /// @param telling tells a scene as it will be shown
    /// @param screen shows the chosen scene
    public ScenesView(
            BriefingModel briefing,
            Function<BriefingScene, SceneContents> telling,
            SceneScreen screen,
            Language language,
            Actions actions) {
        this.briefing = briefing;
        this.telling = telling;
        this.screen = screen;
        this.actions = actions;
        this.words = new SceneWords(language);
        this.list =
                new SceneList(
                        briefing,
                        scene -> Typeface.drawable(telling.apply(scene).title()),
                        this::show);
        this.editor = new SceneEditor(words, this::replace);
        list.follow(briefing.briefing());
        getStyleClass().addAll("popover-ground", "scenes-view");
        getStylesheets().add(STYLE);
        screen.reduceMotionProperty().set(true);
        Frame frame = new Frame(screen, "scenes-picture");
        VBox right = new VBox(Space.L, frame, editor);
        HBox columns = new HBox(Space.XXL, list, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren()
                .addAll(
                        bar(),
                        columns,
                        SceneLabels.of(
                                words.get("scenes.keys", "{…}", "{national.contracted}"), "note"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following =
                            scene == null
                                    ? Subscription.EMPTY
                                    : briefing.briefings().current().subscribe(this::follow);
                });
    }

    private HBox bar() {
        HBox bar =
                new HBox(
                        Space.M,
                        SceneLabels.of(briefing.briefing().title().in(words.language()), "title"),
                        SceneLabels.gap(),
                        button("scenes.capture", actions::capture),
                        button("scenes.duplicate", this::duplicate),
                        button("scenes.delete", this::delete),
                        button("scenes.check", actions::check),
                        button("scenes.open", actions::open),
                        button("scenes.save", actions::save),
                        button("scenes.take-away", actions::takeAway),
                        button("scenes.present", () -> actions.present(list.chosen())),
                        button("scenes.close", actions::close));
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows a scene to be edited.
    public void choose(int scene) {
        list.getSelectionModel().select(scene);
    }

    /// The place of the scene that is edited; -1 if there is none.
    public int chosen() {
        return list.chosen();
    }

    private void follow(Briefing now) {
        list.follow(now);
        show(list.chosen());
    }

    private void show(int index) {
        List<BriefingScene> scenes = briefing.briefing().scenes();
        if (index >= 0 && index < scenes.size()) {
            editor.show(scenes.get(index));
            screen.show(telling.apply(scenes.get(index)));
            if (getScene() != null) {
                editor.tellCut(screen.cut());
            }
        }
    }

    private void replace(BriefingScene scene) {
        briefing.briefings().gather("edit " + scene.id(), briefing.briefing().replacing(scene));
    }

    private void duplicate() {
        if (list.chosen() >= 0) {
            advance("duplicate", briefing.briefing().duplicating(list.chosen()));
        }
    }

    private void delete() {
        int chosen = list.chosen();
        if (chosen >= 0) {
            String id = briefing.briefing().scenes().get(chosen).id();
            advance("delete", briefing.briefing().without(id));
        }
    }

    private void advance(String step, Briefing next) {
        briefing.briefings().advance(step, next);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                briefing.briefings().redo();
            } else {
                briefing.briefings().undo();
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            briefing.briefings().redo();
        } else if (event.getCode() == KeyCode.DELETE && list.isFocused()) {
            delete();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            actions.save();
        } else {
            return;
        }
        event.consume();
    }
}
