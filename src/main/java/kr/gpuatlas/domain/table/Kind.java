package kr.gpuatlas.domain.table;

import static kr.gpuatlas.domain.table.Column.ADDRESS;
import static kr.gpuatlas.domain.table.Column.CONFIRMED;
import static kr.gpuatlas.domain.table.Column.CONFLICTS;
import static kr.gpuatlas.domain.table.Column.COUNTED;
import static kr.gpuatlas.domain.table.Column.DUE;
import static kr.gpuatlas.domain.table.Column.EVIDENCE;
import static kr.gpuatlas.domain.table.Column.FRESHNESS;
import static kr.gpuatlas.domain.table.Column.GRADE;
import static kr.gpuatlas.domain.table.Column.ID;
import static kr.gpuatlas.domain.table.Column.MAX;
import static kr.gpuatlas.domain.table.Column.MIN;
import static kr.gpuatlas.domain.table.Column.PARTNER;
import static kr.gpuatlas.domain.table.Column.PLACE;
import static kr.gpuatlas.domain.table.Column.PROGRAMME;
import static kr.gpuatlas.domain.table.Column.PROVINCE;
import static kr.gpuatlas.domain.table.Column.PUBLISHED;
import static kr.gpuatlas.domain.table.Column.PUBLISHER;
import static kr.gpuatlas.domain.table.Column.QUALIFIER;
import static kr.gpuatlas.domain.table.Column.STANDING;
import static kr.gpuatlas.domain.table.Column.TOPIC;
import static kr.gpuatlas.domain.table.Column.UNIT;
import static kr.gpuatlas.domain.table.Column.WHAT;
import static kr.gpuatlas.domain.table.Column.WHEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What a listing lists; each kind has columns of its own.
public enum Kind {
    FIGURES,
    CLAIMS,
    MILESTONES,
    SITES,
    SOURCES;

    private static final Texts TEXTS = Texts.beside(Kind.class);

    public Text title() {
        return TEXTS.both("kind." + key());
    }

    /// Its name in the names of files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All its columns, from left to right.
    public List<Column> columns() {
        return List.copyOf(
                switch (this) {
                    case FIGURES -> EnumSet.complementOf(EnumSet.of(DUE, STANDING, ADDRESS));
                    case CLAIMS -> EnumSet.complementOf(EnumSet.of(ADDRESS));
                    case MILESTONES ->
                            EnumSet.of(
                                    WHAT,
                                    TOPIC,
                                    WHEN,
                                    PUBLISHED,
                                    GRADE,
                                    PROGRAMME,
                                    PARTNER,
                                    PLACE,
                                    PROVINCE,
                                    PUBLISHER,
                                    Column.SOURCES,
                                    CONFLICTS,
                                    ID);
                    case SITES ->
                            EnumSet.of(
                                    WHAT,
                                    TOPIC,
                                    WHEN,
                                    PUBLISHED,
                                    STANDING,
                                    PROGRAMME,
                                    PARTNER,
                                    PLACE,
                                    PROVINCE,
                                    PUBLISHER,
                                    Column.SOURCES,
                                    ID);
                    case SOURCES -> EnumSet.of(WHAT, TOPIC, PUBLISHED, PUBLISHER, ADDRESS, ID);
                });
    }

    /// The columns that stand there until a person chooses: those that say what, how much, since
    /// when, how well known and by whom.
    public List<Column> usual() {
        Set<Column> rare =
                switch (this) {
                    case FIGURES ->
                            EnumSet.of(
                                    QUALIFIER,
                                    UNIT,
                                    CONFIRMED,
                                    COUNTED,
                                    PROGRAMME,
                                    PARTNER,
                                    PLACE,
                                    PROVINCE,
                                    Column.SOURCES,
                                    ID);
                    case CLAIMS ->
                            EnumSet.of(
                                    QUALIFIER,
                                    MIN,
                                    MAX,
                                    UNIT,
                                    DUE,
                                    CONFIRMED,
                                    EVIDENCE,
                                    FRESHNESS,
                                    COUNTED,
                                    PARTNER,
                                    PLACE,
                                    PROVINCE,
                                    Column.SOURCES,
                                    ID);
                    case MILESTONES -> EnumSet.of(Column.SOURCES, ID);
                    case SITES -> EnumSet.of(Column.SOURCES, ID);
                    case SOURCES -> EnumSet.noneOf(Column.class);
                };
        return columns().stream().filter(column -> !rare.contains(column)).toList();
    }
}
