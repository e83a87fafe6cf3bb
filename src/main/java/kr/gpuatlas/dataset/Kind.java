package kr.gpuatlas.dataset;

import java.util.Optional;
import java.util.function.BiFunction;

/// How one JSON value becomes a value of the domain.
///
/// @param blank stands in for a refused value, so that the rest of its record is still examined; it
///   never reaches a dataset
/// @param reading answers empty exactly when it reported an error
record Kind<T>(T blank, BiFunction<Node, Ledger, Optional<T>> reading) {
    Optional<T> read(Node node, Ledger ledger) {
        return reading.apply(node, ledger);
    }
}
