package kr.gpuatlas.cli.call;

import java.util.Locale;

/// The words that programs know the terms of the vocabulary by.
public final class Codes {
    private Codes() {}

    /// `in-service` for `IN_SERVICE`.
    public static String of(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
