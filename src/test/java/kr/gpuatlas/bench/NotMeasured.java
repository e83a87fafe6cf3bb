package kr.gpuatlas.bench;

/// A measure that cannot be taken here; its message says why, and what would help.
final class NotMeasured extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotMeasured(String reason) {
        super(reason);
    }
}
