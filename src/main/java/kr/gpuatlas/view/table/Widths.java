package kr.gpuatlas.view.table;

import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Kind;

/// How wide columns are until a person draws them wider.
final class Widths {
    private static final double SENTENCE = 240;
    private static final double NAME_OF_LOT = 210;
    private static final double NAME = 170;
    private static final double PHRASE = 150;
    private static final double CODES = 110;
    private static final double WORD = 92;
    private static final double COUNT = 80;

    /// Claims speak of money too, and no digit may be hidden.
    private static final double SUM = 156;

    private Widths() {}

    static double of(Column column, Kind kind) {
        return switch (column) {
            case WHAT -> kind == Kind.FIGURES ? NAME_OF_LOT : 1.5 * SENTENCE;
            case QUANTITY -> SENTENCE;
            case PROGRAMME, PARTNER, PLACE, PUBLISHER, ADDRESS -> NAME;
            case STATED, MIN, MAX -> kind == Kind.CLAIMS ? SUM : COUNT;
            case FRESHNESS, COUNTED -> PHRASE;
            case WHEN, DUE, PUBLISHED, CONFIRMED, CONFLICTS, SOURCES, PROVINCE, ID -> CODES;
            case TOPIC -> kind == Kind.FIGURES ? WORD : PHRASE;
            case QUALIFIER, UNIT, EVIDENCE, GRADE, STANDING -> WORD;
        };
    }
}
