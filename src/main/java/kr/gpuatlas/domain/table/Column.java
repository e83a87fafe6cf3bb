package kr.gpuatlas.domain.table;

import java.util.Locale;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What a row can say, in the order of the columns.
public enum Column {
    /// What it is about: pledge, programme, lot, place, statement, event, publication.
    WHAT,
    /// A figure's phase, a claim's subject, a milestone's state, a site's precision, a source's
    /// tier.
    TOPIC,
    QUANTITY,
    QUALIFIER,
    STATED,
    MIN,
    MAX,
    UNIT,
    /// The day or span it is for.
    WHEN,
    /// The day or span a plan names.
    DUE,
    /// The first day it was public.
    PUBLISHED,
    /// The last day a public source carried it.
    CONFIRMED,
    EVIDENCE,
    GRADE,
    FRESHNESS,
    CONFLICTS,
    STANDING,
    /// Whether it counts towards the pledge.
    COUNTED,
    PROGRAMME,
    PARTNER,
    PLACE,
    PROVINCE,
    PUBLISHER,
    SOURCES,
    ADDRESS,
    ID;

    private static final Texts TEXTS = Texts.beside(Column.class);

    /// The column's head.
    public Text title() {
        return TEXTS.both("column." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it holds plain numbers, which line up at the right.
    public boolean isNumeric() {
        return this == STATED || this == MIN || this == MAX;
    }
}
