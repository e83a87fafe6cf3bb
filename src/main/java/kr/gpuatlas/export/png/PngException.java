package kr.gpuatlas.export.png;

import java.io.IOException;

/// A file that is refused before any decoder sees it: no whole, well-formed PNG picture of a size
/// that can be opened.
public final class PngException extends IOException {
    private static final long serialVersionUID = 1;

    private final PngFault fault;
    private final String chunk;
    private final long found;
    private final long expected;

    PngException(PngFault fault, String chunk, long found, long expected) {
        super(
                "%s in %s: %s, expected %s"
                        .formatted(fault, chunk.isEmpty() ? "the file" : chunk, found, expected));
        this.fault = fault;
        this.chunk = chunk;
        this.found = found;
        this.expected = expected;
    }

    /// Why.
    public PngFault fault() {
        return fault;
    }

    /// The name of the chunk it is about; empty if it is about the file.
    public String chunk() {
        return chunk;
    }

    /// The number that was found.
    public long found() {
        return found;
    }

    /// The number that was expected, or the most allowed.
    public long expected() {
        return expected;
    }
}
