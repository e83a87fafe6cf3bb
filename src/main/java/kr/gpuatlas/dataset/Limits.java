package kr.gpuatlas.dataset;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How large a file and its parts may be, so that no file can exhaust the program.
final class Limits {
    static final int DEPTH = 64;
    static final int STRING = 1 << 20;
    static final int NUMBER = 64;
    static final int DOCUMENT = 512 << 20;

    /// A file somebody lays over the map.
    static final int OVERLAY = 16 << 20;

    static final int FEATURES = 10_000;
    static final int POSITIONS = 100_000;

    /// Findings that are kept; the rest is only counted.
    static final int FINDINGS = 1000;

    /// Numbers stay below ten to this power, and have at most this many decimals.
    static final int POWER_OF_TEN = 30;

    static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(STRING)
                                    .maxNameLength(STRING)
                                    .maxNumberLength(DOCUMENT)
                                    .maxDocumentLength(DOCUMENT)
                                    .build())
                    .build();

    private Limits() {}
}
