package kr.gpuatlas.view.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Children;
import org.jspecify.annotations.Nullable;

/// The layer above the window's regions, on which sheets stand over a scrim; only the uppermost can
/// be used.
final class SheetLayer extends StackPane {
    /// Thrown by a region of its own, which is drawn once: thrown by the sheet, it was drawn anew,
    /// which takes as long as all else in the window, whenever something on the sheet moved.
    private final Region shadow = new Region();

    /// The ends of the way that Tab goes through the uppermost sheet: who comes to one goes on from
    /// the other.
    private final Region start = new Region();

    private final Region end = new Region();

    /// The uppermost first.
    private final Deque<Open> open = new ArrayDeque<>();

    /// A sheet, how it is made in a language, and what had the focus before it.
    private record Open(
            Function<Language, ? extends Region> making, Region sheet, Optional<Node> before) {
        Open in(Language language) {
            return new Open(making, making.apply(language), before);
        }
    }

    private Optional<Node> lastFocused = Optional.empty();
    private Subscription keeping = Subscription.EMPTY;

    private final ObservableValue<Language> language;

    SheetLayer(ObservableValue<Language> language) {
        this.language = language;
        language.subscribe((_, now) -> reword(now));
        getStyleClass().addAll("sheet-layer", "shadow-apart");
        setAlignment(Pos.CENTER);
        setVisible(false);
        shadow.getStyleClass().add("sheet-shadow");
        for (Region unseen : List.of(shadow, start, end)) {
            unseen.setManaged(false);
            unseen.setMouseTransparent(true);
        }
        start.setFocusTraversable(true);
        end.setFocusTraversable(true);
        shadow.setCache(true);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, SheetLayer::leaveText);
        sceneProperty()
                .subscribe(scene -> {
                    keeping.unsubscribe();
                    keeping =
                            scene == null
                                    ? Subscription.EMPTY
                                    : scene.focusOwnerProperty().subscribe(this::keep);
                });
    }

    /// Tab leads on from a text of several lines too, where it would be written.
    private static void leaveText(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && !event.isControlDown()
                && event.getTarget() instanceof TextArea text) {
            text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// While a sheet is open, the focus stays in it.
    private void keep(@Nullable Node owner) {
        if (!isOpen() || owner == null) {
            return;
        }
        Region sheet = open.element().sheet();
        if (owner.equals(end)) {
            goRound(start, TraversalDirection.NEXT);
        } else if (owner.equals(start)) {
            goRound(end, TraversalDirection.PREVIOUS);
        } else if (isIn(sheet, owner)) {
            lastFocused = Optional.of(owner);
        } else {
            lastFocused.filter(node -> isIn(sheet, node)).orElse(sheet).requestFocus();
        }
    }

    /// To the first or the last there is in the sheet, or to the sheet itself.
    private void goRound(Region from, TraversalDirection direction) {
        Region sheet = open.element().sheet();
        from.requestFocusTraversal(direction);
        if (focused().filter(node -> isIn(sheet, node)).isEmpty()) {
            sheet.requestFocus();
        }
    }

    private static boolean isIn(Region sheet, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(sheet)) {
                return true;
            }
        }
        return false;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /// Shows a sheet in place of those there may be, and gives it the focus.
    ///
    /// @param making makes it, again whenever the language changes
    void open(Function<Language, ? extends Region> making) {
        Optional<Node> before = isOpen() ? open.getLast().before() : focused();
        Region sheet = making.apply(language.getValue());
        open.clear();
        show(new Open(making, sheet, before));
    }

    /// Shows a sheet over the one there may be.
    void openAbove(Function<Language, ? extends Region> making) {
        show(new Open(making, making.apply(language.getValue()), focused()));
    }

    /// Makes the sheets in another language; the same part keeps the focus.
    private void reword(Language now) {
        List<Open> again = open.stream().map(each -> each.in(now)).toList();
        if (again.equals(List.copyOf(open))) {
            return;
        }
        Counterpart focus = new Counterpart(open.element().sheet(), focused());
        open.clear();
        open.addAll(again);
        stack();
        applyCss();
        layout();
        focus.focusIn(open.element().sheet());
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }

    private void show(Open next) {
        open.push(next);
        stack();
        next.sheet().requestFocus();
    }

    /// The sheets in their order, the uppermost over its shadow between the ends of its way. Only
    /// these are moved: a sheet that stays is not taken out.
    private void stack() {
        List<Node> shown = new ArrayList<>(open.reversed().stream().map(Open::sheet).toList());
        if (isOpen()) {
            shown.addAll(shown.size() - 1, List.of(start, shadow));
            shown.add(end);
        }
        getChildren().removeAll(start, shadow, end);
        Children.show(getChildren(), shown);
        for (Open each : open) {
            each.sheet().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            each.sheet().setMouseTransparent(!each.equals(open.peek()));
        }
        setVisible(isOpen());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isOpen()) {
            Region sheet = open.element().sheet();
            shadow.resizeRelocate(
                    sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), sheet.getHeight());
        }
    }

    /// Takes the uppermost sheet away and gives the focus back.
    void close() {
        if (isOpen()) {
            Open gone = open.pop();
            gone.before().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            stack();
        }
    }
}
