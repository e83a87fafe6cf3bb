package kr.gpuatlas.controller;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.gpuatlas.export.UndrawnException;

/// Finds the plain sentence for a file that could not be written.
final class WriteFailure {
    /// How systems say that a disk is full; Java has no exception of its own for it.
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded");

    private WriteFailure() {}

    /// The key of the sentence.
    static String key(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "export.cause.missing";
            case AccessDeniedException _ -> "export.cause.denied";
            case IOException e when isFull(e) -> "export.cause.full";
            case IOException _ -> "export.cause.unwritable";
            case OutOfMemoryError _ -> "export.cause.memory";
            case UndrawnException _ -> "export.cause.undrawn";
            default -> "export.cause.bug";
        };
    }

    private static boolean isFull(IOException failure) {
        String words = Objects.toString(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(words::contains);
    }
}
