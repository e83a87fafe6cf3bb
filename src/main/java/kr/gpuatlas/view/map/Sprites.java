package kr.gpuatlas.view.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/// Small drawings at places of a sheet, which are drawn once and then only moved: when they move,
/// only their own pixels are drawn and not those between them.
final class Sprites extends Pane {
    /// So many are kept that are not shown, for when they come back.
    private static final int MOST_SPARE = 300;

    /// With more of them than this, the canvas of the one hidden for longest is drawn on anew: a
    /// new node would cost a second pulse.
    private static final int LEAST_SPARE = 40;

    private final List<Sprite> used = new ArrayList<>();
    private final Map<Object, Deque<Sprite>> spare = new LinkedHashMap<>();
    private int spares;

    /// What is drawn on a canvas.
    ///
    /// @param look equal for two drawings that look the same
    private record Sprite(Object look, Canvas canvas) {}

    /// A drawing that can be put at many places.
    ///
    /// @param look equal for two drawings that look the same
    /// @param width in units
    /// @param height in units
    /// @param pixels of a unit
    record Model(
            Object look,
            double width,
            double height,
            double pixels,
            Consumer<GraphicsContext> paint) {}

    Sprites() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Begins anew, with the drawings at hand.
    void begin() {
        for (Sprite sprite : used) {
            spare.computeIfAbsent(sprite.look(), _ -> new ArrayDeque<>()).add(sprite);
        }
        spares += used.size();
        used.clear();
    }

    /// Puts the upper left corner of a drawing at a point.
    void put(Model model, double x, double y) {
        Sprite sprite = taken(model);
        used.add(sprite);
        Canvas canvas = sprite.canvas();
        canvas.setVisible(true);
        double off = (1 - 1 / model.pixels()) / 2;
        canvas.setLayoutX(x - canvas.getWidth() * off);
        canvas.setLayoutY(y - canvas.getHeight() * off);
    }

    private Sprite taken(Model model) {
        Deque<Sprite> same = spare.get(model.look());
        if (same == null) {
            return drawn(model);
        }
        Sprite sprite = same.removeLast();
        spares--;
        if (same.isEmpty()) {
            spare.remove(model.look());
        }
        return sprite;
    }

    private Sprite drawn(Model model) {
        double k = model.pixels();
        Canvas canvas = spares > LEAST_SPARE ? eldest() : created();
        canvas.setWidth(Math.ceil(model.width() * k));
        canvas.setHeight(Math.ceil(model.height() * k));
        canvas.setScaleX(1 / k);
        canvas.setScaleY(1 / k);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.save();
        g.scale(k, k);
        model.paint().accept(g);
        g.restore();
        return new Sprite(model.look(), canvas);
    }

    private Canvas created() {
        Canvas canvas = new Canvas();
        getChildren().add(canvas);
        return canvas;
    }

    private Canvas eldest() {
        var all = spare.entrySet().iterator();
        Deque<Sprite> eldest = all.next().getValue();
        Canvas canvas = eldest.removeFirst().canvas();
        if (eldest.isEmpty()) {
            all.remove();
        }
        spares--;
        return canvas;
    }

    /// Hides what was not put anywhere again, and forgets what has been hidden for longest.
    void end() {
        spare.values().forEach(all -> all.forEach(sprite -> sprite.canvas().setVisible(false)));
        var eldest = spare.values().iterator();
        while (spares > MOST_SPARE) {
            Deque<Sprite> all = eldest.next();
            spares -= all.size();
            all.forEach(sprite -> getChildren().remove(sprite.canvas()));
            eldest.remove();
        }
    }
}
