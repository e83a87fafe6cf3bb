package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.DialPainter.Band;

/// Planned power as a dashed band of a half-round scale, with what runs of it solid inside.
final class PowerArc extends Drawing {
    static final double RIM = 3;

    private static final double THICKNESS = 0.34;

    private Optional<Quantity> planned = Optional.empty();
    private Optional<Quantity> running = Optional.empty();
    private double maximum = 1;

    void show(Optional<Quantity> plan, Optional<Quantity> runs, double end) {
        planned = plan;
        running = runs;
        maximum = end;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        if (planned.isEmpty()) {
            return;
        }
        Dial dial = Dial.half(width, height, RIM);
        DialPainter painter = new DialPainter(g, this, dial);
        double outer = dial.radius() - 1;
        double inner = dial.radius() * (1 - THICKNESS);
        painter.scale(dial.radius() + 1);
        planned.ifPresent(
                plan -> painter.plan(BarEnd.of(plan), new Band(inner, outer, share(plan))));
        running.filter(runs -> share(runs) > 0)
                .ifPresent(runs -> painter.solid(new Band(inner + 2, outer - 2, share(runs))));
    }

    private double share(Quantity quantity) {
        return Reading.length(quantity).map(BigDecimal::doubleValue).orElse(0.0) / maximum;
    }
}
