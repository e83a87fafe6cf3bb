package kr.gpuatlas.domain.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.view.Selection;

/// Writes one row, cell by cell.
final class Line {
    private final String id;
    private final Names names;
    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

    private Optional<Selection> thing = Optional.empty();
    private Optional<URI> address = Optional.empty();

    Line(String id, Names names) {
        this.id = id;
        this.names = names;
        put(Column.ID, Cell.code(id));
    }

    Line put(Column column, Cell cell) {
        cells.put(column, cell);
        return this;
    }

    Line put(Column column, Text text) {
        return put(column, Cell.words(text));
    }

    Line put(Column column, Optional<Text> text) {
        text.ifPresent(words -> put(column, words));
        return this;
    }

    Line day(Column column, LocalDate day) {
        return put(column, new Cell.Day(DateSpan.day(day)));
    }

    Line span(Column column, DateSpan span) {
        return put(column, new Cell.Day(span));
    }

    Line grade(Grade grade) {
        return put(Column.GRADE, Cell.ranked(Names.both(wording -> wording.grade(grade)), grade));
    }

    /// The quantity in words and taken apart: qualifier, stated number, bounds, unit.
    Line quantity(Quantity quantity, Unit unit) {
        Text words = Names.both(wording -> wording.spoken(quantity, unit));
        put(
                Column.QUANTITY,
                new Cell.Ranked(words, quantity.stated().or(quantity::max).or(quantity::min)));
        put(
                Column.QUALIFIER,
                Cell.ranked(
                        Names.both(wording -> wording.qualifier(quantity.qualifier())),
                        quantity.qualifier()));
        quantity.stated().ifPresent(n -> put(Column.STATED, new Cell.Amount(n, unit)));
        quantity.min().ifPresent(n -> put(Column.MIN, new Cell.Amount(n, unit)));
        quantity.max().ifPresent(n -> put(Column.MAX, new Cell.Amount(n, unit)));
        return put(Column.UNIT, Names.both(wording -> wording.unit(unit)));
    }

    Line sites(List<Site> sites) {
        put(Column.PLACE, Names.joined(sites.stream().map(Site::name).toList()));
        return put(Column.PROVINCE, names.province(sites));
    }

    Line sources(Collection<String> ids) {
        List<Source> sources = names.sources(ids);
        put(Column.PUBLISHER, Names.joined(sources.stream().map(Source::publisher).toList()));
        return codes(Column.SOURCES, sources.stream().map(Source::id).toList());
    }

    Line codes(Column column, List<String> ids) {
        return ids.isEmpty() ? this : put(column, Cell.code(String.join(" ", ids)));
    }

    Line thing(Selection selection) {
        thing = Optional.of(selection);
        return this;
    }

    Line address(URI found) {
        address = Optional.of(found);
        return put(Column.ADDRESS, Cell.code(found.toString()));
    }

    Row row() {
        return new Row(id, thing, address, cells);
    }
}
