package kr.gpuatlas.export.png;

import java.util.HashSet;
import java.util.Set;

/// Which chunk may stand where.
final class ChunkOrder {
    private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> ONCE =
            Set.of(
                    "IHDR", "PLTE", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD",
                    "hIST", "pHYs", "tIME", "eXIf", "cICP", "mDCV", "cLLI");
    private static final Set<String> BEFORE_PALETTE =
            Set.of("cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI");
    private static final Set<String> BEFORE_PIXELS =
            Set.of("PLTE", "tRNS", "bKGD", "hIST", "pHYs", "sPLT");
    private static final Set<String> AFTER_PALETTE = Set.of("tRNS", "bKGD", "hIST");

    private final Set<String> seen = new HashSet<>();
    private String last = "";

    /// Takes note of a chunk that is allowed to follow those before it.
    void next(String name) throws PngException {
        if (Character.isUpperCase(name.charAt(0)) && !CRITICAL.contains(name)) {
            throw new PngException(PngFault.UNKNOWN_CHUNK, name, 0, 0);
        }
        if (ONCE.contains(name) && seen.contains(name)) {
            throw new PngException(PngFault.REPEATED, name, 2, 1);
        }
        if (seen.isEmpty() != name.equals("IHDR") || isLate(name)) {
            throw new PngException(PngFault.WRONG_ORDER, name, seen.size(), 0);
        }
        // Chunks nobody knows by name are not remembered: there may be any number.
        if (CRITICAL.contains(name) || ONCE.contains(name)) {
            seen.add(name);
        }
        last = name;
    }

    private boolean isLate(String name) {
        return switch (name) {
            case "IDAT" -> seen.contains(name) && !last.equals(name);
            case "IEND" -> !seen.contains("IDAT");
            case "PLTE" -> seen.contains("IDAT") || AFTER_PALETTE.stream().anyMatch(seen::contains);
            default ->
                    (BEFORE_PALETTE.contains(name)
                                    && (seen.contains("PLTE") || seen.contains("IDAT")))
                            || (BEFORE_PIXELS.contains(name) && seen.contains("IDAT"));
        };
    }

    boolean hasSeen(String name) {
        return seen.contains(name);
    }
}
