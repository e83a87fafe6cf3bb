package kr.gpuatlas.view.change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.change.Promise;
import kr.gpuatlas.domain.change.StartingPoint;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// What changed from a day that is picked here to the day the window shows, or from another dataset
/// to the open one: the national total step by step, what slipped, and every change as a line.
///
/// It is made to stand on a sheet. Lines about numbers fire an
/// [kr.gpuatlas.view.control.ExplainEvent], all others select their programme.
public final class ChangesView extends BorderPane {
    /// What a person can do with what changed.
    public interface Actions {
        /// Shows the programme a line is about.
        ///
        /// @param programme its id
        void select(String programme);

        void copy(Excerpt excerpt);

        void close();
    }

    private static final Texts TEXTS = Texts.beside(ChangesView.class);
    private static final String STYLE =
            Objects.requireNonNull(ChangesView.class.getResource("change.css")).toExternalForm();
    private static final double WIDTH = 1060;
    private static final double WINDOW_EDGES = 40;

    private final Actions actions;
    private final AtlasModel model;
    private final Optional<LastShown> lastShown;
    private final Optional<Dataset> other;
    private final ObjectProperty<Optional<Clock>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private Shown shown;
    private ChangeList list;

    private record Shown(Figures figures, Language language, From from, Comparison comparison) {}

    /// @param lastShown what was last presented or exported, if anything was: it is compared with
    ///   first
    /// @param other the dataset that was open before, if it is to be compared with before all else
    @SuppressWarnings("this-escape")
    public ChangesView(
            AtlasModel model,
            Optional<LastShown> lastShown,
            Optional<Dataset> other,
            Actions actions) {
        this.actions = actions;
        this.model = model;
        this.lastShown = lastShown;
        this.other = other;
        getStyleClass().addAll("changes-view", "popover-ground");
        getStylesheets().add(STYLE);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        shown = shown(model.figures().getValue(), model.language().getValue(), Optional.empty());
        list = new ChangeList(shown.comparison(), shown.language(), actions);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.figures()
                .flatMap(figures ->
                        model.language()
                                .flatMap(language ->
                                        chosen.map(from -> shown(figures, language, from))))
                .when(inScene())
                .subscribe(this::show);
    }

    private ObservableValue<Boolean> inScene() {
        return sceneProperty().map(scene -> true).orElse(false);
    }

    private Shown shown(Figures figures, Language language, Optional<Clock> day) {
        From from =
                day.map(From::day)
                        .or(() -> other.map(dataset -> alike(dataset, figures)))
                        .orElseGet(() -> From.day(opening(figures)));
        return new Shown(figures, language, from, from.to(figures));
    }

    /// Another dataset as the open one is seen: that day, and what is assumed in the view.
    private From alike(Dataset dataset, Figures figures) {
        return new From(
                Optional.of(dataset.assuming(model.views().value().assumed())), figures.clock());
    }

    /// The last shown, else the founding article, else the first day there is.
    private Clock opening(Figures figures) {
        List<StartingPoint> points = points(figures);
        return points.stream()
                .filter(point -> point.kind() == StartingPoint.Kind.LAST_SHOWN)
                .findFirst()
                .or(() ->
                        points.stream()
                                .filter(point ->
                                        point.kind() == StartingPoint.Kind.FOUNDING_ARTICLE)
                                .findFirst())
                .or(() -> points.stream().findFirst())
                .map(StartingPoint::clock)
                .orElseGet(() -> Clock.at(figures.dataset().edition().firstDay()));
    }

    private List<StartingPoint> points(Figures figures) {
        return StartingPoint.before(figures.clock().asOf(), figures.dataset(), lastShown);
    }

    /// Compares from a day.
    public void compareFrom(Clock day) {
        chosen.set(Optional.of(day));
    }

    private void show(Shown next) {
        shown = next;
        list = new ChangeList(next.comparison(), next.language(), actions);
        setTop(head());
        setLeft(left());
        setCenter(list);
        setBottom(keys());
    }

    private Node head() {
        HBox bar =
                new HBox(
                        Space.M,
                        Line.whole(
                                ChangesText.heading(shown.comparison(), shown.language()), "title"),
                        Line.gap(),
                        button(Icon.COPY, "copy", this::copyAll),
                        button(Icon.CLOSE, "close", actions::close));
        bar.setAlignment(Pos.CENTER_LEFT);
        Dataset dataset = shown.figures().dataset();
        FromChooser chooser =
                new FromChooser(
                        new FromChooser.Offered(
                                points(shown.figures()),
                                other.map(Dataset::edition),
                                dataset.edition()),
                        shown.from(),
                        shown.language(),
                        chosen::set);
        VBox head = new VBox(bar, chooser);
        head.getStyleClass().add("changes-head");
        if (lastShown.filter(last -> last.isOfOtherVersion(dataset)).isPresent()
                && isFromLastShown()) {
            head.getChildren().add(Line.wrapped(text("other-version"), "note", "disputed"));
        }
        return head;
    }

    private boolean isFromLastShown() {
        return lastShown
                .map(last -> From.day(new Clock(last.asOf(), last.knownOn())))
                .filter(shown.from()::equals)
                .isPresent();
    }

    private Node left() {
        VBox left = new VBox(new BridgePane(shown.comparison(), shown.language()));
        left.getStyleClass().add("changes-left");
        List<Promise> slipped = Promise.slipped(shown.comparison());
        if (!slipped.isEmpty()) {
            left.getChildren().add(new SlipPane(slipped, shown.comparison(), shown.language()));
        }
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("changes-left-pane");
        return scroll;
    }

    private Button button(Icon icon, String key, Runnable action) {
        return icon.button(text(key), action);
    }

    private Node keys() {
        HBox keys = new HBox(Space.M);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("changes-keys");
        keys.getChildren().add(Line.gap());
        for (String key : List.of("line", "open", "copy", "all", "close")) {
            keys.getChildren()
                    .addAll(
                            new KeyCap(text("key." + key)),
                            Line.whole(text("keys." + key), "note"));
        }
        return keys;
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        if (event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case C -> copy(shortcut);
            case DOWN -> list.rows().stream().findFirst().ifPresent(Node::requestFocus);
            case ESCAPE -> actions.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void copy(boolean everything) {
        Optional<ChangeRow> line = list.focused();
        if (everything || line.isEmpty()) {
            copyAll();
        } else {
            copy(comparison -> ChangesText.line(comparison, line.get().change(), shown.language()));
        }
    }

    private void copyAll() {
        copy(comparison -> Optional.of(ChangesText.of(comparison, shown.language())));
    }

    /// Copies what is written of the same comparison.
    private void copy(Function<Comparison, Optional<String>> text) {
        From from = shown.from().passed(LocalDate.now(ZoneId.systemDefault()));
        actions.copy(Excerpt.of(shown.figures(), figures -> text.apply(from.to(figures))));
    }

    /// As high as the window leaves room for.
    @Override
    protected double computePrefHeight(double width) {
        return getScene() == null
                ? super.computePrefHeight(width)
                : getScene().getHeight() - WINDOW_EDGES;
    }

    private String text(String key) {
        return TEXTS.get(shown.language(), key);
    }
}
