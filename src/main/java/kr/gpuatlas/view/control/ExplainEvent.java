package kr.gpuatlas.view.control;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// Asks for the explanation of a number; it bubbles, so one listener at the top hears all numbers.
public final class ExplainEvent extends Event {
    public static final EventType<ExplainEvent> EXPLAIN = new EventType<>(Event.ANY, "EXPLAIN");

    @Serial private static final long serialVersionUID = 1;

    private final String figureId;

    /// @param figureId of the figure, or the id of a claim
    public ExplainEvent(String figureId) {
        super(EXPLAIN);
        this.figureId = figureId;
    }

    /// The figure's id, such as `P-MSIT.contracted`.
    public String figureId() {
        return figureId;
    }
}
