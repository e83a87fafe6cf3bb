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
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Hairline;

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
    private Optional<Region> pinned = Optional.empty();

    /// The parts that do not stand in the window for now.
    private Set<Region> leftOut = Set.of();

    Frame(AtlasModel model, TopBar top, StatusLine status, AtlasView.Parts parts) {
        this.model = model;
        this.top = top;
        this.status = status;
        this.parts = parts;
        getTransforms().add(enlargement);
        model.part(view -> new Arrangement(view.board(), isInspectorWanted(view)))
                .subscribe(arrangement -> arrange(arrangement.board()));
    }

    /// Without some of its parts the dashboard stands sooner.
    void leaveOut(Set<Region> some) {
        leftOut = some;
        arrange(model.view().getValue().board());
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
    List<Region> parts() {
        return parts(model.view().getValue().board());
    }

    private List<Region> parts(Board board) {
        return switch (board) {
            case DASHBOARD ->
                    List.of(parts.hero(), parts.cards(), parts.map(), beside(), parts.timeline());
            case GAUGES -> List.of(parts.hero(), parts.gauges());
            case TABLE -> List.of(parts.hero(), parts.table());
        };
    }

    /// Gives the column beside the map to something else than the inspector, or back to it.
    void pin(Optional<Region> region) {
        pinned = region;
        arrange(model.view().getValue().board());
    }

    boolean isPinned() {
        return pinned.isPresent();
    }

    private Region beside() {
        return pinned.orElseGet(parts::inspector);
    }

    /// Only what can be seen stands in the scene: what does not costs nothing to keep up to date.
    private void arrange(Board board) {
        List<Node> shown = new ArrayList<>(List.of(top));
        shown.addAll(parts(board));
        if (board == Board.DASHBOARD) {
            shown.addAll(List.of(besideCards, besideInspector, overTimeline));
        }
        shown.addAll(List.of(status, underHero));
        shown.removeAll(leftOut);
        Children.show(getChildren(), shown);
        requestLayout();
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
        beside().setVisible(isInspectorWanted(view));
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
        beside().pseudoClassStateChanged(FLOATING, column == 0);
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
        if (!beside().isVisible()) {
            return 0;
        }
        return layout.isSmall() && isPinned() ? PINNED_WIDTH : layout.inspector();
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
