package kr.gpuatlas.export;

import java.io.Serial;

/// JavaFX could not draw a part of a picture, which happens when memory runs out; it has printed
/// the reason, and tells it to nobody.
public final class UndrawnException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    UndrawnException(int y, int rows) {
        super("rows %s to %s of a picture were not drawn".formatted(y, y + rows));
    }
}
