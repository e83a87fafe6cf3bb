package kr.gpuatlas.export.png;

import java.util.Map;
import java.util.Set;

/// What a PNG file that was walked holds beside its pixels.
///
/// @param texts the `iTXt` texts by keyword; the first, where a keyword stands more than once
/// @param repeated keywords that stand more than once
public record PngContents(
        int width, int height, Map<String, String> texts, Set<String> repeated) {
    public PngContents {
        texts = Map.copyOf(texts);
        repeated = Set.copyOf(repeated);
    }
}
