package kr.gpuatlas.view.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// Ties markers that had to move to their true places, over whatever covers those.
final class LeaderDrawing extends Drawing {
    private List<Placement.Placed> shifted = List.of();

    LeaderDrawing() {
        setMouseTransparent(true);
    }

    void show(List<Placement.Placed> marks) {
        shifted = marks.stream().filter(Placement.Placed::isShifted).toList();
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        g.setLineWidth(1);
        for (Placement.Placed placed : shifted) {
            double dx = placed.trueX() - placed.x();
            double dy = placed.trueY() - placed.y();
            double part = placed.mark().radius() / Math.max(1, Math.hypot(dx, dy));
            g.setStroke(of(Ink.T2));
            if (part < 1) {
                g.strokeLine(
                        placed.x() + part * dx,
                        placed.y() + part * dy,
                        placed.trueX(),
                        placed.trueY());
            }
            double r = Placement.DOT;
            g.setFill(of(Ink.T1));
            g.fillOval(placed.trueX() - r, placed.trueY() - r, 2 * r, 2 * r);
        }
    }
}
