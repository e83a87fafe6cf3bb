package kr.gpuatlas.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A value and the values it had before: undo is the previous value, redo the next.
///
/// The oldest of more than [#LIMIT] steps is forgotten.
public final class History<T> {
    /// How many steps can be undone.
    public static final int LIMIT = 500;

    private record Step<T>(String name, T value) {}

    private final ReadOnlyObjectWrapper<T> current;
    private final ReadOnlyObjectWrapper<Optional<String>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();
    private boolean gathering;

    public History(T first) {
        this.current = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<T> current() {
        return current.getReadOnlyProperty();
    }

    public T value() {
        return current.get();
    }

    /// The name of the step that undo takes back.
    public ReadOnlyObjectProperty<Optional<String>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// The name of the step that redo takes again.
    public ReadOnlyObjectProperty<Optional<String>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Takes one step to the next value; a step to an equal value is none.
    public void advance(String name, T next) {
        gathering = false;
        step(name, next);
    }

    /// Takes a step that merges with the directly preceding ones of the same name, as while a
    /// slider is dragged. What comes back to where it began was no step.
    public void gather(String name, T next) {
        boolean merges =
                gathering && !past.isEmpty() && past.peek().name().equals(name) && future.isEmpty();
        if (merges && past.element().value().equals(next)) {
            past.pop();
            gathering = false;
            show(next);
        } else if (merges) {
            current.set(next);
        } else {
            step(name, next);
            gathering = !past.isEmpty();
        }
    }

    /// Whether the current value was reached by gathering steps, more of which may follow.
    public boolean isGathering() {
        return gathering;
    }

    /// Ends a run of gathered steps, so that the next one can be undone on its own.
    public void settle() {
        gathering = false;
    }

    private void step(String name, T next) {
        if (next.equals(current.get())) {
            return;
        }
        past.push(new Step<>(name, current.get()));
        if (past.size() > LIMIT) {
            past.removeLast();
        }
        future.clear();
        show(next);
    }

    /// Goes back one step; does nothing at the beginning.
    public void undo() {
        move(past, future);
    }

    /// Goes forward one step that was undone; does nothing at the end.
    public void redo() {
        move(future, past);
    }

    private void move(Deque<Step<T>> from, Deque<Step<T>> to) {
        gathering = false;
        if (from.isEmpty()) {
            return;
        }
        Step<T> step = from.pop();
        to.push(new Step<>(step.name(), current.get()));
        show(step.value());
    }

    /// Starts anew from a value, with nothing to undo.
    public void restart(T first) {
        past.clear();
        future.clear();
        gathering = false;
        show(first);
    }

    private void show(T value) {
        undoable.set(Optional.ofNullable(past.peek()).map(Step::name));
        redoable.set(Optional.ofNullable(future.peek()).map(Step::name));
        current.set(value);
    }
}
