package kr.gpuatlas.export.png;

import java.io.IOException;

/// A file that is refused before any decoder sees it.
public final class PngException extends IOException {
    private static final long serialVersionUID = 1;

    private final PngFault fault;

    PngException(PngFault fault, long at) {
        super("%s at byte %d".formatted(fault, at));
        this.fault = fault;
    }

    public PngFault fault() {
        return fault;
    }
}
