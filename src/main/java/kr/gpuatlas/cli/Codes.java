package kr.gpuatlas.cli;

import java.util.Locale;

/// The words that programs know the terms of the vocabulary by.
final class Codes {
    private Codes() {}

    /// `in-service` for `IN_SERVICE`.
    static String of(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
