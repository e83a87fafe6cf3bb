package kr.gpuatlas.view.map;

/// One line of a name on the map.
///
/// @param struck whether it is struck through, as no longer true
/// @param conflicts how many open conflicts a badge after it counts; none for 0
record MapLine(Face face, String words, boolean struck, int conflicts) {
    /// Room on both sides of a badge's words.
    static final double BADGE_PAD = 5;

    static final double BADGE_GAP = 5;

    static MapLine of(Face face, String words) {
        return new MapLine(face, words, false, 0);
    }

    String badge() {
        return "≠" + conflicts;
    }

    double width(Letters letters) {
        double badge =
                conflicts == 0 ? 0 : BADGE_GAP + letters.width(Face.BADGE, badge()) + 2 * BADGE_PAD;
        return letters.width(face, words) + badge;
    }
}
