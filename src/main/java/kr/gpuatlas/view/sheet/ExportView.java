package kr.gpuatlas.view.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;

/// Asks how the view is to be put on a sheet, shows what it will look like, and has it written.
public final class ExportView extends BorderPane {
    /// What a person can have done with a sheet.
    public interface Actions {
        /// Draws the sheet small; the picture arrives later, through [ExportView#preview].
        void preview(Wanted wanted, double width, double height);

        /// Bytes of memory that the sheet takes while it is written.
        long memory(Wanted wanted);

        /// Writes the sheet to the folder of last time, or where the person chooses.
        void save(Wanted wanted, boolean elsewhere);

        /// Writes one sheet for each programme, province or scene.
        void saveEach(Wanted wanted, Series series);

        /// Puts the picture on the clipboard.
        void copy(Wanted wanted);

        /// Gives up what is being written.
        void cancel();

        void close();
    }

    /// What one sheet each is made of.
    public enum Series {
        PROGRAMMES,
        PROVINCES,
        SCENES
    }

    /// What a person wants.
    public record Wanted(SheetOrder order, Language language, FileKind file) {}

    static final String STYLE =
            Objects.requireNonNull(ExportView.class.getResource("sheet.css")).toExternalForm();

    private static final int MEGABYTE = 20;
    private static final double WIDTH = 1120;
    private static final double PREVIEW_WIDTH = 720;
    private static final double PREVIEW_HEIGHT = 405;
    private static final Duration TYPING = Duration.millis(120);

    private final Actions actions;
    private final SheetWords words;
    private final OrderForm form;
    private final ImageView picture = new ImageView();
    private final Label size = new Label();
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final FindingList findings;
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private Subscription following = Subscription.EMPTY;

    /// @param last how sheets were last wanted
    public ExportView(AtlasModel model, SheetOrders last, Actions actions) {
        this.actions = actions;
        this.words = new SheetWords(model.language().getValue());
        this.findings = new FindingList(words);
        this.form = new OrderForm(last, words);
        getStyleClass().addAll("export-view", "popover-ground");
        getStylesheets().add(STYLE);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setTop(head());
        setLeft(form);
        setCenter(preview());
        setBottom(foot());
        typing.setOnFinished(_ -> ask());
        form.wanted().subscribe(_ -> typing.playFromStart());
        sceneProperty()
                .subscribe((_, scene) -> {
                    following.unsubscribe();
                    typing.stop();
                    following = scene == null ? Subscription.EMPTY : follow(model);
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What is written is the view at that time: the picture and what was found follow it.
    private Subscription follow(AtlasModel model) {
        return Subscription.combine(
                model.view().subscribe(_ -> typing.playFromStart()),
                model.dataset().subscribe(_ -> typing.playFromStart()));
    }

    private Node head() {
        Label title = Labels.of(words.get("export.title"), "title");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(Space.M, title, spring, icon(Icon.CLOSE, "export.close"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("export-head");
        return head;
    }

    private Button icon(Icon icon, String key) {
        return icon.button(words.get(key), actions::close);
    }

    private Node preview() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(PREVIEW_WIDTH);
        picture.setFitHeight(PREVIEW_HEIGHT);
        StackPane ground = new StackPane(picture);
        ground.getStyleClass().add("export-ground");
        ground.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        sentence(size, "export-size");
        sentence(said, "export-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        progress.setVisible(false);
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox right = new VBox(Space.M, ground, size, said, findings, progress);
        right.getStyleClass().add("export-right");
        return right;
    }

    private static void sentence(Label label, String style) {
        label.getStyleClass().addAll("note", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    private Node foot() {
        save.setText(words.get("export.save"));
        save.setDefaultButton(true);
        BooleanExpression none =
                BooleanExpression.booleanExpression(form.wanted().map(Optional::isEmpty));
        save.disableProperty().bind(none.or(progress.visibleProperty()));
        save.setOnAction(_ -> wanted().ifPresent(sheet -> actions.save(sheet, false)));
        Button copy = button("export.copy", () -> wanted().ifPresent(actions::copy));
        Button saveAs =
                button(
                        "export.save-as",
                        () -> wanted().ifPresent(sheet -> actions.save(sheet, true)));
        SeriesMenu each =
                new SeriesMenu(
                        words,
                        series -> wanted().ifPresent(sheet -> actions.saveEach(sheet, series)));
        List.of(copy, saveAs, each).forEach(way -> way.disableProperty().bind(none));
        each.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, each));
        cancel.setText(words.get("export.cancel"));
        cancel.setOnAction(_ -> actions.cancel());
        cancel.setVisible(false);
        cancel.managedProperty().bind(cancel.visibleProperty());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox foot = new HBox(Space.M, each, spring, cancel, copy, saveAs, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A menu's button keeps the key to itself, even where its menu is closed.
    private void leave(KeyEvent event, SeriesMenu menu) {
        if (!menu.isShowing()) {
            pressed(event);
        }
    }

    private Optional<Wanted> wanted() {
        return form.wanted().getValue();
    }

    private void ask() {
        wanted().ifPresentOrElse(this::ask, () -> size.setText(words.get("export.size.bad")));
    }

    private void ask(Wanted sheet) {
        SheetSize of = sheet.order().size();
        double fit = Math.min(PREVIEW_WIDTH / of.width(), PREVIEW_HEIGHT / of.height());
        long megabytes = actions.memory(sheet) >> MEGABYTE;
        size.setText(words.get("export.size", of.width(), of.height(), of.dpi(), megabytes));
        actions.preview(sheet, of.width() * fit, of.height() * fit);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            actions.close();
            event.consume();
        }
    }

    /// Goes on from the same dialogue in another language.
    public void takeOver(ExportView before) {
        form.takeOver(before.form);
        picture.setImage(before.picture.getImage());
        progress.setProgress(before.progress.getProgress());
        progress.setVisible(before.progress.isVisible());
        cancel.setVisible(before.cancel.isVisible());
    }

    /// Tells what should be seen to before the sheet is written, the gravest first.
    public void check(List<Preflight.Finding> found, Figures figures) {
        findings.show(found, figures);
    }

    /// Shows what the sheet will look like.
    public void preview(Image image) {
        picture.setImage(image);
    }

    /// Says one thing about what is being done, in place of what was said before.
    public void say(String sentence) {
        said.setText(sentence);
    }

    /// Shows how far the writing is.
    ///
    /// @param share from 0 to 1; absent when nothing is being written
    public void progress(Optional<Double> share) {
        progress.setVisible(share.isPresent());
        cancel.setVisible(share.isPresent());
        share.ifPresent(progress::setProgress);
    }
}
