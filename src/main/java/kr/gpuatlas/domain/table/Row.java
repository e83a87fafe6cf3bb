package kr.gpuatlas.domain.table;

import java.net.URI;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;

/// One line of a listing; what nobody has said is absent.
///
/// @param id of the figure, claim, milestone, site or source
/// @param thing what it belongs to on the map
/// @param address where it can be read
public record Row(
        String id, Optional<Selection> thing, Optional<URI> address, Map<Column, Cell> cells) {
    public Row {
        Map<Column, Cell> copy = new EnumMap<>(Column.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    public Optional<Cell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// As a person reads it; empty where nothing is said.
    public String shown(Column column, Language language) {
        return cell(column).map(cell -> cell.shown(language)).orElse("");
    }

    /// Whether every word of a query stands somewhere in the row.
    public boolean matches(String query, Language language) {
        String all =
                simple(
                        cells.values().stream()
                                .map(cell -> cell.shown(language))
                                .collect(Collectors.joining("\n")));
        return Stream.of(simple(query).strip().split("\\s+")).allMatch(all::contains);
    }

    private static String simple(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
