package kr.gpuatlas.cli.call;

/// How a command ends, as the number other programs see.
public enum Exit {
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

    public int code() {
        return code;
    }
}
