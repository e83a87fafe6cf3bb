package kr.gpuatlas.dataset;

import java.util.Locale;

/// A rule of the dataset format, or of files laid over the map; its texts are in the bundle under
/// its id.
public enum Rule {
    EMPTY_FILE,
    TOO_LARGE,
    NOT_UTF_8,
    NUL_BYTE,
    MALFORMED_JSON,
    UNEXPECTED_END,
    TRAILING_TEXT,
    TOO_DEEP,
    STRING_TOO_LONG,
    NUMBER_TOO_LONG,
    DUPLICATE_KEY,

    WRONG_TYPE,
    MISSING_KEY,
    UNKNOWN_KEY,
    NULL_VALUE,
    UNSUPPORTED_FORMAT,
    UNKNOWN_CONSTANT,
    BAD_ID,
    BAD_METRIC,
    BAD_DATE,
    BAD_SPAN,
    BAD_URL,
    BAD_LANGUAGE,
    BLANK_TEXT,
    CONTROL_CHARACTER,
    LONE_SURROGATE,
    NEGATIVE_NUMBER,
    OUT_OF_RANGE,
    NOT_WHOLE,
    TOO_FEW,

    VALUE_OR_WORDS,
    INTERVAL_REVERSED,
    DATES_REVERSED,
    PHASE_AND_SUBJECT,
    PHASE_UNIT,
    REASON_MISSING,
    POSITION_AND_PRECISION,
    POSITIONS_USED,
    REFUSED_RECORD,
    NO_VIEW,

    DUPLICATE_ID,
    DANGLING_REFERENCE,
    WRONG_REFERENCE,
    PART_OF_CYCLE,
    LOT_OF_OTHER_PROGRAMME,
    PLEDGE_PART,
    RULING_CLAIM,
    FOLLOWED_PLAN,
    PARTS_EXCEED_WHOLE,
    PHASE_EXCEEDS,
    TOO_MANY_FINDINGS,

    GEO_TOO_LARGE,
    GEO_NOT_GEOJSON,
    GEO_NO_FEATURE,
    GEO_TOO_MANY_FEATURES,
    GEO_TOO_MANY_POSITIONS,
    GEO_GEOMETRY_TYPE,
    GEO_NESTING,
    GEO_MIXED,
    GEO_POSITION,
    GEO_OUT_OF_RANGE,
    GEO_LINE_TOO_SHORT,
    GEO_RING_TOO_SHORT,
    GEO_RING_OPEN,
    GEO_NOTHING_TO_DRAW,

    PASSED_OVER_KEY(Finding.Severity.WARNING),
    GEO_MORE_NUMBERS(Finding.Severity.WARNING),
    GEO_WINDING(Finding.Severity.WARNING),
    GEO_ANTIMERIDIAN(Finding.Severity.WARNING),
    GEO_BEYOND_MAP(Finding.Severity.WARNING),
    GEO_FOREIGN_CRS(Finding.Severity.WARNING),
    LONG_QUOTE(Finding.Severity.WARNING),
    PARTS_EXCEED_STATED(Finding.Severity.WARNING),
    PHASE_EXCEEDS_STATED(Finding.Severity.WARNING);

    private final Finding.Severity severity;

    Rule() {
        this(Finding.Severity.ERROR);
    }

    Rule(Finding.Severity severity) {
        this.severity = severity;
    }

    public Finding.Severity severity() {
        return severity;
    }

    /// The name in reports, in kebab case.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
