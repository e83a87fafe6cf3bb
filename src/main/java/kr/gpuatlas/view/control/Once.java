package kr.gpuatlas.view.control;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for; to be used on one thread.
public final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> making;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<? extends T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T thing = made.isPresent() ? made.get() : making.get();
        made = Optional.of(thing);
        return thing;
    }

    /// What was made; absent as long as nobody has asked for it.
    public Optional<T> made() {
        return made;
    }
}
