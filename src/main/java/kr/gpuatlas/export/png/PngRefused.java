package kr.gpuatlas.export.png;

/// A file that is no whole, well-formed PNG picture of a size that can be opened.
public final class PngRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final PngFault fault;
    private final String chunk;
    private final long found;
    private final long allowed;

    PngRefused(PngFault fault, String chunk, long found, long allowed) {
        super(
                "%s in %s: %d, expected %d"
                        .formatted(fault, chunk.isEmpty() ? "the file" : chunk, found, allowed));
        this.fault = fault;
        this.chunk = chunk;
        this.found = found;
        this.allowed = allowed;
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
    public long allowed() {
        return allowed;
    }
}
