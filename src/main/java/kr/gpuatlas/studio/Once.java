package kr.gpuatlas.studio;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for; to be used on one thread.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T thing = made.orElseGet(making);
        made = Optional.of(thing);
        return thing;
    }
}
