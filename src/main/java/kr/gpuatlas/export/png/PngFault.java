package kr.gpuatlas.export.png;

/// Why a file is no PNG that is let near a decoder.
public enum PngFault {
    TOO_LARGE,
    NO_SIGNATURE,
    TRUNCATED,
    WRONG_ORDER,
    BAD_CHECKSUM,
    BAD_HEADER,
    TOO_MANY_PIXELS,
    BAD_PALETTE,
    BAD_TEXT,
    TEXT_TOO_LARGE,
    TWO_STATES
}
