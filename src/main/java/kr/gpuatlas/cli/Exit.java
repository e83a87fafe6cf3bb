package kr.gpuatlas.cli;

/// How a command ends, as the number other programs see.
enum Exit {
    /// It did what was asked.
    DONE(0),
    /// The answer is no: an invalid dataset, a missing file or thing.
    NO(1),
    /// It was called wrongly.
    MISUSE(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
