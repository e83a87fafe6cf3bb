package kr.gpuatlas.export.png;

/// Why a file is not opened as a PNG picture; found and allowed are what [PngException] says
/// beside.
public enum PngFault {
    /// It does not begin as PNG files do.
    NO_SIGNATURE,
    /// More bytes than a picture may have.
    TOO_LARGE,
    /// It ends in the middle of a chunk, or before the last one.
    TRUNCATED,
    /// Bytes follow the last chunk.
    BYTES_AFTER_END,
    /// A chunk's name is not four letters.
    BAD_NAME,
    /// A chunk is longer or shorter than its kind may be.
    BAD_LENGTH,
    /// A chunk's bytes do not give its checksum.
    BAD_CHECKSUM,
    /// A chunk stands where it must not, or a needed one is missing before it.
    WRONG_ORDER,
    /// A chunk that may stand once stands again.
    REPEATED,
    /// A chunk nobody may skip is not known.
    UNKNOWN_CHUNK,
    /// More chunks than a picture may have.
    TOO_MANY_CHUNKS,
    /// Depth, colours, compression, filter and interlacing do not go together.
    BAD_HEADER,
    /// More pixels than a picture may have, or none.
    TOO_MANY_PIXELS,
    /// The palette does not fit the header.
    BAD_PALETTE,
    /// A text is not written as such texts are.
    BAD_TEXT,
    /// A text, or all of them, would unfold to more bytes than they may.
    TEXT_TOO_LARGE,
    /// The one text that decides what is opened stands more than once.
    TWO_STATES,
    /// The pixels are not compressed as PNG pixels are.
    BAD_PIXELS,
    /// The pixels end too early.
    PIXELS_TOO_SHORT,
    /// There are pixels beyond the last row.
    PIXELS_TOO_LONG
}
