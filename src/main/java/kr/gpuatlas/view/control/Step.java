package kr.gpuatlas.view.control;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A step by which a view becomes ready, of which the long middle needs not be done on the window's
/// thread.
@FunctionalInterface
public interface Step {
    /// Begins the step on the window's thread.
    ///
    /// @return what may be worked out on any thread, and returns what is then to be done on the
    ///   window's; absent when there is nothing left to do
    Optional<Supplier<Runnable>> begin();

    /// A step of which everything is done on the window's thread, once.
    static Step once(Runnable all) {
        return again(
                new BooleanSupplier() {
                    private boolean done;

                    @Override
                    public boolean getAsBoolean() {
                        boolean first = !done;
                        done = true;
                        if (first) {
                            all.run();
                        }
                        return first;
                    }
                });
    }

    /// A step of which everything is done on the window's thread.
    ///
    /// @param some does some of it, and says whether there was any
    static Step again(BooleanSupplier some) {
        return () -> some.getAsBoolean() ? Optional.of(() -> () -> {}) : Optional.empty();
    }
}
