package kr.gpuatlas.view.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.change.Promise;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// The lines of a slip chart: promises in the ink of plans, what is late in that of slips.
final class SlipDrawing extends Drawing {
    private static final double DOT = 3;
    private static final double LINE = 1.5;

    private final List<Promise> promises;
    private final SlipChart chart;

    SlipDrawing(List<Promise> promises, SlipChart chart) {
        this.promises = promises;
        this.chart = chart;
    }

    @Override
    protected double margin() {
        return DOT + LINE;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        g.setLineWidth(1);
        g.setStroke(of(Ink.LINE2));
        g.strokeLine(0.5, 0, 0.5, height - 0.5);
        g.strokeLine(0, height - 0.5, width, height - 0.5);
        years(g, width, height);
        diagonal(g);
        promises.forEach(promise -> promise(g, promise));
    }

    private void years(GraphicsContext g, double width, double height) {
        g.setStroke(of(Ink.LINE));
        for (int year = chart.first().getYear() + 1; year <= chart.top().getYear(); year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            double y = Math.floor(chart.y(start)) + 0.5;
            g.strokeLine(0, y, width, y);
            if (!start.isAfter(chart.last())) {
                double x = Math.floor(chart.x(start)) + 0.5;
                g.strokeLine(x, 0, x, height);
            }
        }
    }

    /// Where the day of the promise is the day promised.
    private void diagonal(GraphicsContext g) {
        LocalDate end = chart.last().isBefore(chart.top()) ? chart.last() : chart.top();
        g.setStroke(of(Ink.CTL));
        g.setLineDashes(2, 3);
        g.strokeLine(chart.x(chart.first()), chart.y(chart.first()), chart.x(end), chart.y(end));
        g.setLineDashes();
    }

    private void promise(GraphicsContext g, Promise promise) {
        g.setLineWidth(LINE);
        List<Promise.Given> given = promise.given();
        for (int i = 0; i < given.size(); i++) {
            double y = chart.y(given.get(i).due().last());
            double from = chart.x(given.get(i).day());
            double to = chart.x(end(promise, i));
            g.setStroke(of(Ink.SCEN));
            g.setLineDashes(4, 3);
            g.strokeLine(from, y, to, y);
            g.setLineDashes();
            if (i + 1 < given.size()) {
                g.setStroke(of(Ink.SLIP));
                g.strokeLine(to, y, to, chart.y(given.get(i + 1).due().last()));
            }
            g.setFill(of(Ink.SCEN));
            g.fillOval(from - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
        end(g, promise);
    }

    /// Until when the promise stood: the next one, its outcome, its last day or today.
    private LocalDate end(Promise promise, int index) {
        List<Promise.Given> given = promise.given();
        if (index + 1 < given.size()) {
            return given.get(index + 1).day();
        }
        LocalDate due = given.get(index).due().last();
        LocalDate outcome = promise.outcome().map(span -> span.last()).orElse(chart.last());
        LocalDate stood = due.isBefore(outcome) ? due : outcome;
        return stood.isBefore(given.get(index).day()) ? given.get(index).day() : stood;
    }

    /// What came late climbs along the diagonal to a full dot; what has not come, to an open one
    /// today.
    private void end(GraphicsContext g, Promise promise) {
        LocalDate due = promise.given().getLast().due().last();
        Optional<LocalDate> outcome = promise.outcome().map(span -> span.last());
        if (outcome.isEmpty() && !promise.overdue()) {
            return;
        }
        LocalDate day = outcome.orElse(chart.last());
        double x = chart.x(day);
        double y = chart.y(day);
        g.setStroke(of(Ink.SLIP));
        if (day.isAfter(due)) {
            g.strokeLine(chart.x(due), chart.y(due), x, y);
        }
        if (outcome.isPresent()) {
            g.setFill(of(Ink.T1));
            g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        } else {
            g.setFill(of(Ink.BG1));
            g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            g.strokeOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
    }
}
