package kr.gpuatlas.view.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.map.raster.RasterLayer;

/// Shows the markers of a large dataset as one picture, and lends a real marker to the site under
/// the pointer and to the one the keyboard stands on: so both do what they do on a small map.
final class CrowdLayer extends Region {
    /// No target for the pointer is smaller, as with markers that are nodes.
    private static final double REACH = 9;

    /// Tab goes to so many markers before it leaves the map.
    private static final int STOPS = 20;

    private final RasterLayer raster;
    private final Pane markers;
    private final Function<SiteMark, MarkerNode> lender;
    private final Consumer<SiteMark> onChosen;
    private Optional<Scenery> scenery = Optional.empty();
    private Optional<Lent> pointed = Optional.empty();
    private Optional<Lent> walker = Optional.empty();
    private final Deque<Integer> way = new ArrayDeque<>();

    private record Scenery(Crowd crowd, Viewport viewport, MapWords words) {}

    /// A marker that stands over a point of the crowd.
    private record Lent(MarkerNode node, int point) {}

    /// @param markers where lent markers stand
    /// @param lender makes a marker with all that the pointer can do on it
    CrowdLayer(
            double spare,
            Pane markers,
            Function<SiteMark, MarkerNode> lender,
            Consumer<SiteMark> onChosen) {
        this.raster = new RasterLayer(spare);
        this.markers = markers;
        this.lender = lender;
        this.onChosen = onChosen;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPickOnBounds(true);
        setVisible(false);
        getChildren().add(raster);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void show(Crowd crowd, Viewport viewport, MapWords words) {
        boolean other =
                scenery.map(Scenery::crowd).filter(before -> before.isAbout(crowd)).isEmpty();
        if (other) {
            clear();
        }
        scenery = Optional.of(new Scenery(crowd, viewport, words));
        setVisible(true);
        raster.show(crowd, viewport.sight());
        pointed = pointed.flatMap(this::kept);
        walker = walker.flatMap(this::kept);
        walk();
        setAccessibleText(words.get("crowd.spoken", crowd.size()));
    }

    /// Leaves the map to markers that are nodes.
    void clear() {
        raster.clear();
        pointed.ifPresent(this::takeBack);
        walker.ifPresent(this::takeBack);
        pointed = Optional.empty();
        walker = Optional.empty();
        scenery = Optional.empty();
        way.clear();
        setVisible(false);
    }

    private Optional<Lent> kept(Lent lent) {
        if (scenery.filter(now -> now.crowd().has(lent.point())).isPresent()) {
            stand(lent.node(), lent.point());
            return Optional.of(lent);
        }
        takeBack(lent);
        return Optional.empty();
    }

    private void stand(MarkerNode node, int point) {
        scenery.ifPresent(now -> {
            SiteMark mark = now.crowd().mark(point);
            node.show(mark, now.words().spoken(mark), raster.x(point), raster.y(point));
        });
    }

    private Optional<Lent> lend(int point) {
        return scenery.map(now -> {
            Lent lent = new Lent(lender.apply(now.crowd().mark(point)), point);
            stand(lent.node(), point);
            markers.getChildren().add(lent.node());
            return lent;
        });
    }

    private void takeBack(Lent lent) {
        markers.getChildren().remove(lent.node());
    }

    /// The id of the site whose marker has a point.
    Optional<String> siteAt(double x, double y) {
        OptionalInt found = raster.at(x, y, REACH);
        return found.isEmpty()
                ? Optional.empty()
                : scenery.map(now -> now.crowd().mark(found.getAsInt()).site().id());
    }

    /// The pointer is somewhere on the map.
    void point(double x, double y) {
        OptionalInt found = scenery.isEmpty() ? OptionalInt.empty() : raster.at(x, y, REACH);
        boolean same =
                found.isPresent()
                        && pointed.or(() -> walker)
                                .filter(lent -> lent.point() == found.getAsInt())
                                .isPresent();
        if (!same) {
            pointAway();
            boolean walked =
                    walker.filter(lent -> found.equals(OptionalInt.of(lent.point()))).isPresent();
            if (found.isPresent() && !walked) {
                pointed = lend(found.getAsInt());
            }
        }
    }

    /// A marker that was clicked keeps the keyboard when the pointer leaves it.
    void pointAway() {
        pointed.ifPresent(lent -> {
            if (lent.node().isFocused()) {
                walker.ifPresent(this::takeBack);
                walker = Optional.of(listening(lent));
            } else {
                takeBack(lent);
            }
        });
        pointed = Optional.empty();
    }

    /// Where no pointer has come by before, as on a screen that is touched.
    private void clicked(MouseEvent event) {
        OptionalInt found = raster.at(event.getX(), event.getY(), REACH);
        if (event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && found.isPresent()) {
            scenery.ifPresent(now -> onChosen.accept(now.crowd().mark(found.getAsInt())));
            event.consume();
        }
    }

    /// Keeps one marker in sight for the keyboard to come to.
    private void walk() {
        boolean stands =
                walker.filter(lent -> lent.node().mark().passed())
                        .filter(lent -> lent.node().isFocused() || isInSight(lent.point()))
                        .isPresent();
        if (stands) {
            return;
        }
        walker.ifPresent(this::takeBack);
        walker = Optional.empty();
        scenery.ifPresent(now -> {
            Viewport view = now.viewport();
            raster.nearest(view.width() / 2, view.height() / 2, Set.of())
                    .ifPresent(point -> walker = lend(point).map(this::listening));
        });
    }

    private boolean isInSight(int point) {
        return scenery.filter(
                        now -> now.viewport().box().contains(raster.x(point), raster.y(point)))
                .isPresent();
    }

    private Lent listening(Lent lent) {
        lent.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        lent.node()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        way.clear();
                    }
                });
        return lent;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean moved =
                switch (event.getCode()) {
                    case LEFT -> step(-1, 0);
                    case RIGHT -> step(1, 0);
                    case UP -> step(0, -1);
                    case DOWN -> step(0, 1);
                    case TAB -> event.isShiftDown() ? back() : on();
                    default -> false;
                };
        if (moved) {
            event.consume();
        }
    }

    /// To the next marker in a direction; where there is none, the map moves instead.
    private boolean step(int right, int down) {
        way.clear();
        return walker.map(lent -> raster.next(x(lent), y(lent), right, down))
                .filter(OptionalInt::isPresent)
                .map(next -> go(next.getAsInt()))
                .orElse(false);
    }

    /// To the nearest marker not yet come to; after enough of them, out of the map.
    private boolean on() {
        Optional<Lent> at = walker.filter(_ -> way.size() < STOPS);
        at.ifPresent(lent -> way.push(lent.point()));
        return at.map(lent -> raster.nearest(x(lent), y(lent), new HashSet<>(way)))
                .filter(OptionalInt::isPresent)
                .map(next -> go(next.getAsInt()))
                .orElse(false);
    }

    private boolean back() {
        return !way.isEmpty() && go(way.pop());
    }

    private double x(Lent lent) {
        return raster.x(lent.point());
    }

    private double y(Lent lent) {
        return raster.y(lent.point());
    }

    private boolean go(int point) {
        walker = walker.map(lent -> new Lent(lent.node(), point));
        walker.ifPresent(lent -> stand(lent.node(), point));
        return true;
    }

    @Override
    protected void layoutChildren() {
        raster.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
