package kr.gpuatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.table.Heading;
import kr.gpuatlas.domain.table.PlainText;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;

/// Writes a table as RFC 4180 has it, every line with as many fields as there are columns.
final class CsvTable {
    /// Without it, spreadsheets take UTF-8 for the code page of the country.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    static void write(TableFile table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        Language language = table.language();
        int width = Math.max(2, table.columns().size());
        for (Heading.Entry entry : table.listing().heading().entries()) {
            csv.writeRecord(
                    padded(
                            List.of(
                                    entry.name().in(language),
                                    PlainText.defused(entry.value().in(language))),
                            width));
        }
        csv.writeRecord(padded(List.of(), width));
        csv.writeRecord(
                padded(
                        table.columns().stream()
                                .map(column -> column.title().in(language))
                                .toList(),
                        width));
        for (Row row : table.listing().rows()) {
            csv.writeRecord(padded(fields(row, table), width));
        }
        csv.flush();
    }

    private static List<String> fields(Row row, TableFile table) {
        return table.columns().stream()
                .map(column ->
                        row.cell(column)
                                .map(cell -> PlainText.of(cell, table.language()))
                                .orElse(""))
                .toList();
    }

    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
