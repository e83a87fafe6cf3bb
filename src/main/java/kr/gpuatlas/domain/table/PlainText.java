package kr.gpuatlas.domain.table;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.text.Language;

/// Writes cells so that no spreadsheet takes a text for a formula.
public final class PlainText {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private PlainText() {}

    /// The text in normalisation form C; one that a spreadsheet would compute gets an apostrophe
    /// before it.
    public static String defused(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean computed = !composed.isEmpty() && BEGINS_A_FORMULA.indexOf(composed.charAt(0)) >= 0;
        return computed ? "'" + composed : composed;
    }

    /// A cell as a program reads it.
    public static String of(Cell cell, Language language) {
        return cell instanceof Cell.Amount ? cell.plain(language) : defused(cell.plain(language));
    }

    /// Rows under the heads of their columns, separated by tabs, to be pasted into a spreadsheet.
    public static String tabbed(List<Column> columns, List<Row> rows, Language language) {
        Stream<String> head =
                Stream.of(line(columns.stream().map(column -> column.title().in(language))));
        Stream<String> body =
                rows.stream()
                        .map(row ->
                                line(
                                        columns.stream()
                                                .map(column ->
                                                        row.cell(column)
                                                                .map(cell -> of(cell, language))
                                                                .orElse(""))));
        return Stream.concat(head, body).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Stream<String> fields) {
        return fields.map(field -> field.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
