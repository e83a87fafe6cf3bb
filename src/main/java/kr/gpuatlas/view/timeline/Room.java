package kr.gpuatlas.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.control.Repaint;

/// Gives places to texts so that none touches another or what they must leave free.
final class Room {
    private final Bounds whole;
    private final double gap;
    private final List<Bounds> taken = new ArrayList<>();

    /// @param gap kept free on the left and the right of every text
    Room(Bounds whole, double gap) {
        this.whole = whole;
        this.gap = gap;
    }

    static Bounds box(double x, double y, double width, double height) {
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    /// All of a drawing but its sides, where nothing is drawn and which its neighbours touch.
    static Rectangle2D within(Region drawing) {
        double width = Math.max(0, drawing.getWidth() - 2 * Repaint.APART);
        return new Rectangle2D(Repaint.APART, 0, width, drawing.getHeight());
    }

    /// Keeps a place free of texts.
    void reserve(Bounds place) {
        taken.add(place);
    }

    /// Gives a place back that was reserved.
    void release(Bounds place) {
        taken.remove(place);
    }

    void reserve(List<Bounds> places) {
        taken.addAll(places);
    }

    /// Takes the first place that is free.
    ///
    /// @param besides what else it has to be
    Optional<Bounds> take(List<Bounds> wanted, Predicate<Bounds> besides) {
        for (Bounds place : wanted) {
            if (isFree(place) && besides.test(place)) {
                taken.add(place);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    boolean isFree(Bounds place) {
        boolean inside =
                place.getMinX() >= whole.getMinX()
                        && place.getMaxX() <= whole.getMaxX()
                        && place.getMinY() >= whole.getMinY()
                        && place.getMaxY() <= whole.getMaxY();
        return inside && isApart(place);
    }

    /// Asked so often for every step of the date that a stream would take most of the time.
    private boolean isApart(Bounds place) {
        for (Bounds other : taken) {
            if (touch(place, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean touch(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX() + gap
                && b.getMinX() < a.getMaxX() + gap
                && a.getMinY() < b.getMaxY()
                && b.getMinY() < a.getMaxY();
    }
}
