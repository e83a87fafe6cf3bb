package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Staleness;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Shows why a number is what it is; any number in it leads to its own explanation and Backspace
/// leads back.
public final class ExplanationView extends BorderPane {
    /// What a person can do with an explanation.
    public interface Actions {
        /// Opens a source in the person's browser.
        void browse(URI address);

        void copy(Excerpt excerpt);

        void close();

        /// Puts the explanation of a number beside the map, or takes it away from there.
        void pin(String id);

        /// Tells that another number is explained now; the panel already shows it.
        void explain(String id);
    }

    /// Where an explanation stands.
    public enum Place {
        SHEET,
        BESIDE_MAP
    }

    private static final Texts TEXTS = Texts.beside(ExplanationView.class);
    private static final double WIDTH = 892;
    private static final double WINDOW_EDGES = 80;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Actions actions;
    private final boolean pinned;
    private final ScrollPane scroll = new ScrollPane();
    private final Deque<String> path = new ArrayDeque<>();
    private Optional<Explanation> current = Optional.empty();
    private Shown shown;

    /// @param assuming whether somebody has changed when a report counts as old
    private record Shown(Figures figures, Language language, boolean assuming) {}

    /// @param id of a figure, reported or not, or of a claim
    @SuppressWarnings("this-escape")
    public ExplanationView(AtlasModel model, String id, Place place, Actions actions) {
        this.actions = actions;
        this.pinned = place == Place.BESIDE_MAP;
        pseudoClassStateChanged(NARROW, pinned);
        path.push(id);
        getStyleClass().add("explanation-view");
        if (!pinned) {
            getStyleClass().add("popover-ground");
        }
        scroll.setFitToWidth(true);
        scroll.setMinWidth(0);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ExplainEvent.EXPLAIN, this::explain);
        shown = shown(model);
        model.figures()
                .flatMap(_ -> model.language().map(_ -> shown(model)))
                .when(inScene())
                .subscribe(this::show);
    }

    private static Shown shown(AtlasModel model) {
        Assumed assumed = model.view().getValue().assumed();
        return new Shown(
                model.figures().getValue(),
                model.language().getValue(),
                Staleness.ASSUMPTIONS.stream().anyMatch(assumed::isChanged));
    }

    private ObservableValue<Boolean> inScene() {
        return sceneProperty().map(scene -> true).orElse(false);
    }

    private void show(Shown next) {
        shown = next;
        String id = path.getFirst();
        current = new Explanations(next.figures()).of(id);
        current.ifPresentOrElse(this::show, this::showNothing);
        scroll.setVvalue(0);
        setBottom(keys());
    }

    private void show(Explanation explanation) {
        ExplanationPage page = page(explanation);
        VBox head = new VBox(bar(page.title(), explanation.conflicts().size()), page.value());
        head.getStyleClass().add("explanation-head");
        if (shown.assuming() && explanation.phase().isPresent()) {
            head.getChildren().add(assuming());
        }
        setTop(head);
        scroll.setContent(page.body(this::go));
    }

    /// How old a report may be is part of what is said of every figure.
    private Label assuming() {
        Label words = Line.wrapped(text("explain.assuming"), "note", "explanation-assuming");
        words.setGraphic(new EvidenceMark(Evidence.ASSUMED, Grade.HIGH, shown.language()));
        return words;
    }

    private ExplanationPage page(Explanation explanation) {
        return new ExplanationPage(explanation, shown.figures(), shown.language(), pinned, actions);
    }

    /// On that day nobody had said it yet.
    private void showNothing() {
        VBox head = new VBox(bar(Line.whole(path.getFirst(), "body-medium"), 0));
        head.getStyleClass().add("explanation-head");
        setTop(head);
        VBox body = new VBox(Line.wrapped(text("nothing"), "body"));
        body.getStyleClass().add("explanation-body");
        scroll.setContent(body);
    }

    private Node bar(Node title, int conflicts) {
        HBox bar = new HBox(Space.M);
        bar.setAlignment(Pos.CENTER_LEFT);
        if (path.size() > 1) {
            bar.getChildren().add(button(Icon.CHEVRON_LEFT, "explain.back", this::back));
        }
        ConflictBadge badge =
                new ConflictBadge(ConflictBadge.Of.NUMBER, conflicts, shown.language());
        badge.wordyProperty().set(!pinned);
        bar.getChildren()
                .addAll(
                        title,
                        Line.gap(),
                        badge,
                        button(Icon.PIN, pinned ? "explain.unpin" : "explain.pin", this::pin),
                        button(Icon.CLOSE, "close", actions::close));
        return bar;
    }

    private void pin() {
        actions.pin(path.getFirst());
    }

    private Button button(Icon icon, String key, Runnable action) {
        return icon.button(text(key), action);
    }

    private Node keys() {
        HBox keys = new HBox(Space.M);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("explanation-keys");
        keys.getChildren().add(Line.gap());
        key(keys, "key.copy", "keys.copy");
        if (!pinned) {
            key(keys, "key.all", "keys.all");
            key(keys, "key.source", "keys.source");
            key(keys, "key.next", "keys.next");
        }
        key(keys, "key.pin", pinned ? "keys.unpin" : "keys.pin");
        if (path.size() > 1) {
            key(keys, "key.back", "keys.back");
        }
        key(keys, "key.close", "keys.close");
        return keys;
    }

    private void key(HBox keys, String cap, String what) {
        keys.getChildren().addAll(new KeyCap(text(cap)), Line.whole(text(what), "note"));
    }

    /// Explains another number in place of this one.
    private void go(String id) {
        if (!id.equals(path.getFirst())) {
            path.push(id);
            actions.explain(id);
            show(shown);
            requestFocus();
        }
    }

    private void back() {
        if (path.size() > 1) {
            path.pop();
            actions.explain(path.getFirst());
            show(shown);
            requestFocus();
        }
    }

    private void explain(ExplainEvent event) {
        go(event.figureId());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        boolean command = event.isShortcutDown();
        if (event.isAltDown() || (command && event.getCode() != KeyCode.C)) {
            return;
        }
        switch (event.getCode()) {
            case C -> current.ifPresent(found -> copy(found, command));
            case P -> pin();
            case S -> current.ifPresent(this::browse);
            case BACK_SPACE -> back();
            case ESCAPE -> actions.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void copy(Explanation explanation, boolean everything) {
        actions.copy(
                everything
                        ? Quotation.whole(shown.figures(), explanation.id(), shown.language())
                        : Quotation.sentence(shown.figures(), explanation.id(), shown.language()));
    }

    private void browse(Explanation explanation) {
        explanation.sources().stream()
                .flatMap(source -> source.url().stream())
                .findFirst()
                .ifPresent(actions::browse);
    }

    /// As high as what it shows, and never higher than the window leaves room for.
    @Override
    protected double computePrefHeight(double width) {
        double inner = WIDTH;
        double height =
                getTop().prefHeight(inner)
                        + scroll.getContent().prefHeight(inner)
                        + getBottom().prefHeight(inner)
                        + getInsets().getTop()
                        + getInsets().getBottom();
        return getScene() == null
                ? height
                : Math.min(height, getScene().getHeight() - WINDOW_EDGES);
    }

    private String text(String key) {
        return TEXTS.get(shown.language(), key);
    }
}
