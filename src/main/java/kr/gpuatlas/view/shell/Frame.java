package kr.gpuatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Essential;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Hairline;
import kr.gpuatlas.view.control.Once;

/// Lays the window's regions out in the measures of the space there is.
final class Frame extends Arranged {
    private static final double PEEK_WIDTH = 292;
    private static final double PEEK_HEIGHT = 216;
    private static final double PEEK_EDGE = 12;
    private static final double PINNED_WIDTH = 380;

    /// So many of a bar are styled together without a person noticing.
    private static final int CONTROLS_TOGETHER = 2;

    private static final int WORDS_TOGETHER = 5;

    /// Over the map, and not in a column beside it.
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final AtlasModel model;
    private final TopBar top;
    private final StatusLine status;
    private final AtlasView.Parts parts;
    private final Hairline underHero = new Hairline();
    private final Hairline besideCards = new Hairline(Orientation.VERTICAL);
    private final Hairline besideInspector = new Hairline(Orientation.VERTICAL);
    private final Hairline overTimeline = new Hairline();
    private final Scale enlargement = new Scale();
    private final Once<Region> inspector;
    private Optional<Once<Region>> pinned = Optional.empty();

    /// What does not stand in the bars for now.
    private List<Gradual.Part> outOfBars = List.of();

    /// The parts that do not stand in the window for now.
    private Set<Once<? extends Region>> leftOut = Set.of();

    Frame(AtlasModel model, TopBar top, StatusLine status, AtlasView.Parts parts) {
        this.model = model;
        this.top = top;
        this.status = status;
        this.parts = parts;
        this.inspector = new Once<>(() -> beside(parts.inspector().get()));
        getTransforms().add(enlargement);
        model.part(view -> new Arrangement(view.board(), isInspectorWanted(view)))
                .subscribe(_ -> stand());
        sceneProperty().subscribe(_ -> stand());
    }

    /// Nothing stands here, and needs to be made, before it is to be seen.
    private void stand() {
        if (getScene() != null) {
            arrange(model.view().getValue().board());
        }
    }

    private static Region beside(Region region) {
        region.getStyleClass().add("peek");
        return region;
    }

    /// Without some of its parts the dashboard stands sooner.
    void leaveOut(Set<Once<? extends Region>> some) {
        leftOut = some;
        stand();
    }

    /// Leaves out what can come later, so that the rest stands sooner.
    ///
    /// @return what puts it in, bit by bit, in the order in which that is to be done
    List<Runnable> showEssentials() {
        leaveOut(Set.of(inspector, parts.timeline()));
        outOfBars = takeBarsApart();
        List<Runnable> rest = new ArrayList<>();
        rest.add(this::fillBars);
        for (Once<? extends Region> part : parts()) {
            if (!leftOut.contains(part) && part.get() instanceof Essential partly) {
                partly.showEssentials();
                rest.add(partly::showAll);
            }
        }
        rest.add(() -> leaveOut(Set.of(parts.timeline())));
        rest.add(() -> leaveOut(Set.of()));
        return rest;
    }

    private void fillBars() {
        List<Gradual.Part> missing = outOfBars;
        outOfBars = List.of();
        missing.forEach(part -> part.enter().run());
    }

    /// Has all that stands in the bars there now, for whoever asks for it before its turn.
    void bringBars() {
        if (!outOfBars.isEmpty()) {
            fillBars();
            applyCss();
            layout();
        }
    }

    /// Takes out what stands in the bars above and below.
    List<Gradual.Part> takeBarsApart() {
        List<Gradual.Part> parts =
                new ArrayList<>(Gradual.each(top.getChildren(), CONTROLS_TOGETHER));
        parts.addAll(Gradual.each(status.getLeftItems(), WORDS_TOGETHER));
        parts.addAll(Gradual.each(status.getRightItems(), WORDS_TOGETHER));
        return parts;
    }

    /// What stands under the top bar, from what is seen first to what is seen last.
    List<Once<? extends Region>> parts() {
        return parts(model.view().getValue().board());
    }

    private List<Once<? extends Region>> parts(Board board) {
        return switch (board) {
            case DASHBOARD ->
                    List.of(parts.hero(), parts.cards(), parts.map(), beside(), parts.timeline());
            case GAUGES -> List.of(parts.hero(), parts.gauges());
            case TABLE -> List.of(parts.hero(), parts.table());
        };
    }

    /// Gives the column beside the map to something else than the inspector.
    void pin(Region region) {
        pinned = Optional.of(new Once<>(() -> beside(region)));
        stand();
    }

    /// Gives the column beside the map back to the inspector.
    void unpin() {
        pinned = Optional.empty();
        stand();
    }

    boolean isPinned() {
        return pinned.isPresent();
    }

    private Once<Region> beside() {
        return pinned.orElse(inspector);
    }

    /// Only what can be seen stands in the scene: what does not costs nothing to keep up to date.
    private void arrange(Board board) {
        List<Node> shown = new ArrayList<>(List.of(top));
        parts(board).forEach(part -> add(part, shown));
        if (board == Board.DASHBOARD) {
            shown.addAll(List.of(besideCards, besideInspector, overTimeline));
        }
        shown.addAll(List.of(status, underHero));
        Children.show(getChildren(), shown);
        requestLayout();
    }

    private void add(Once<? extends Region> part, List<Node> shown) {
        if (!leftOut.contains(part)) {
            shown.add(part.get());
        }
    }

    /// What decides which regions there are.
    private record Arrangement(Board board, boolean inspector) {}

    /// Where the inspector floats, it needs something to speak of.
    private boolean isInspectorWanted(ViewState view) {
        return isPinned() || (view.details() && hasDetails(view));
    }

    private boolean hasDetails(ViewState view) {
        return !measures().isSmall() || view.selection().isPresent();
    }

    /// Whether details can be seen at once when they are opened.
    boolean hasPlaceForDetails() {
        ViewState view = model.view().getValue();
        return view.board() == Board.DASHBOARD && !isPinned() && hasDetails(view);
    }

    private FrameLayout measures() {
        return FrameLayout.of(getWidth(), getHeight());
    }

    @Override
    protected void arrange() {
        FrameLayout layout = measures();
        enlargement.setX(layout.scale());
        enlargement.setY(layout.scale());
        double width = getWidth() / layout.scale();
        double height = getHeight() / layout.scale();
        place(top, 0, 0, width, layout.top());
        place(parts.hero(), 0, layout.top(), width, layout.hero());
        place(status, 0, height - layout.status(), width, layout.status());
        double y = layout.top() + layout.hero();
        place(underHero, 0, y - 1, width, 1);
        show(model.view().getValue());
        double room = height - y - layout.status();
        place(parts.gauges(), 0, y, width, room);
        place(parts.table(), 0, y, width, room);
        layoutDashboard(layout, y, width, room);
    }

    private void show(ViewState view) {
        beside().made().ifPresent(beside -> beside.setVisible(isInspectorWanted(view)));
        besideInspector.setVisible(column(measures()) > 0);
    }

    private void layoutDashboard(FrameLayout layout, double y, double width, double room) {
        double column = column(layout);
        double right = width - column;
        double mapHeight = room - layout.timeline();
        place(parts.cards(), 0, y, layout.cards(), room);
        place(parts.map(), layout.cards(), y, right - layout.cards(), mapHeight);
        place(
                parts.timeline(),
                layout.cards(),
                y + mapHeight,
                right - layout.cards(),
                layout.timeline());
        beside().made().ifPresent(beside -> beside.pseudoClassStateChanged(FLOATING, column == 0));
        if (column == 0) {
            double peek = Math.min(PEEK_HEIGHT, mapHeight - 2 * PEEK_EDGE);
            place(
                    beside(),
                    width - PEEK_WIDTH - PEEK_EDGE,
                    y + mapHeight - peek - PEEK_EDGE,
                    PEEK_WIDTH,
                    peek);
        } else {
            place(beside(), right, y, column, room);
        }
        place(besideCards, layout.cards() - 1, y, 1, room);
        place(besideInspector, right, y, 1, room);
        place(overTimeline, layout.cards(), y + mapHeight, right - layout.cards(), 1);
    }

    /// How wide the column beside the map is; in little room the inspector floats over the map
    /// instead, and only what is pinned takes a column of its own.
    private double column(FrameLayout layout) {
        if (!isInspectorWanted(model.view().getValue())) {
            return 0;
        }
        return layout.isSmall() && isPinned() ? PINNED_WIDTH : layout.inspector();
    }

    /// Puts a part in its place that has been made.
    private static void place(
            Once<? extends Region> part, double x, double y, double width, double height) {
        part.made().ifPresent(region -> place(region, x, y, width, height));
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
