package kr.gpuatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HistoryProperties {
    private static History<Integer> of(List<Integer> values) {
        History<Integer> history = new History<>(-1);
        values.forEach(value -> history.advance("to " + value, value));
        return history;
    }

    /// The values in the order they were had; a step to the same value is none.
    private static List<Integer> had(List<Integer> values) {
        List<Integer> had = new ArrayList<>(List.of(-1));
        values.stream().filter(value -> !value.equals(had.getLast())).forEach(had::add);
        return had;
    }

    @Property
    void undoGoesBackThroughEveryValueAndRedoForthAgain(
            @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> values) {
        History<Integer> history = of(values);
        List<Integer> had = had(values);
        List<Integer> back = new ArrayList<>(List.of(history.value()));
        while (history.undoable().get().isPresent()) {
            history.undo();
            back.add(history.value());
        }
        assertEquals(had.reversed(), back);

        List<Integer> forth = new ArrayList<>(List.of(history.value()));
        while (history.redoable().get().isPresent()) {
            history.redo();
            forth.add(history.value());
        }
        assertEquals(had, forth);
    }

    @Property
    void aNewStepAfterUndoForgetsWhatWasUndone(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 3) Integer> values) {
        History<Integer> history = of(values);
        history.undo();
        history.advance("elsewhere", 9);
        assertEquals(Optional.empty(), history.redoable().get());
        history.redo();
        assertEquals(9, history.value());
    }

    @Property
    void aDragIsOneStepHoweverManyValuesItPasses(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> values) {
        History<Integer> history = new History<>(0);
        values.forEach(value -> history.gather("drag", value));
        assertEquals(values.getLast(), history.value());
        history.undo();
        assertEquals(0, history.value());
        assertEquals(Optional.empty(), history.undoable().get());
    }

    @Example
    void aDragThatWasSettledIsNotJoinedByTheNext() {
        History<Integer> history = new History<>(0);
        history.gather("drag", 1);
        history.gather("drag", 2);
        history.settle();
        history.gather("drag", 3);
        history.undo();
        assertEquals(2, history.value());
        history.undo();
        assertEquals(0, history.value());
    }

    @Example
    void theOldestStepsBeyondTheLimitAreForgotten() {
        History<Integer> history = new History<>(0);
        for (int value = 1; value <= History.LIMIT + 10; value++) {
            history.advance("step", value);
        }
        for (int i = 0; i < History.LIMIT + 10; i++) {
            history.undo();
        }
        assertEquals(10, history.value());
    }

    @Example
    void undoAtTheBeginningAndRedoAtTheEndDoNothing() {
        History<Integer> history = new History<>(7);
        history.undo();
        history.redo();
        assertEquals(7, history.value());
        history.advance("on", 8);
        assertEquals(Optional.of("on"), history.undoable().get());
        history.restart(1);
        assertEquals(Optional.empty(), history.undoable().get());
        assertEquals(1, history.value());
    }
}
