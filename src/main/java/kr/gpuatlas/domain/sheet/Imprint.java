package kr.gpuatlas.domain.sheet;

/// What a sheet's foot says of where it comes from.
///
/// @param dataset id and version
/// @param hash the first eight hexadecimal digits of the dataset's SHA-256; empty if unknown
/// @param code the eight characters the view can be called back by; empty if it has none
/// @param withheld what was left out for this audience, in words; empty for nothing
public record Imprint(String dataset, String hash, String code, String withheld) {
    /// The code in two groups of four, as it is printed and read aloud.
    public String spacedCode() {
        return ViewCode.spaced(code);
    }
}
