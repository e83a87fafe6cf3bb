package kr.gpuatlas.view.map;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// Ties markers that had to move to their true places, over whatever covers those.
final class LeaderDrawing extends Drawing {
    private List<Placement.Placed> shifted = List.of();
    private Paper paper = Paper.NONE;

    LeaderDrawing() {
        setMouseTransparent(true);
    }

    void show(List<Placement.Placed> marks, Box view) {
        List<Placement.Placed> next = marks.stream().filter(Placement.Placed::isShifted).toList();
        if (next.isEmpty() && shifted.isEmpty()) {
            return;
        }
        shifted = next;
        paper =
                shifted.stream()
                        .map(Placement.Placed::leader)
                        .reduce(
                                Paper.NONE,
                                (all, tie) -> all.with(tie, Placement.DOT + 1),
                                Paper::with)
                        .within(view);
        redraw();
    }

    @Override
    protected Rectangle2D painted() {
        return paper.rectangle();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        g.setLineWidth(1);
        for (Placement.Placed placed : shifted) {
            Tie leader = placed.leader();
            g.setStroke(of(Ink.T2));
            g.strokeLine(leader.fromX(), leader.fromY(), leader.toX(), leader.toY());
            double r = Placement.DOT;
            g.setFill(of(Ink.T1));
            g.fillOval(placed.trueX() - r, placed.trueY() - r, 2 * r, 2 * r);
        }
    }
}
