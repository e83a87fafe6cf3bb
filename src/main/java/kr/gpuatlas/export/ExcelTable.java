package kr.gpuatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.table.Cell;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Heading;
import kr.gpuatlas.domain.table.PlainText;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a table as a workbook of one sheet; numbers and days are values that sort and compute.
final class ExcelTable {
    private static final String PROGRAM = "Korea GPU Atlas";

    /// The format writes the version of the program as `main.minor` and knows no third part.
    private static final String PROGRAM_VERSION = "1.0";

    private static final String NUMBER = "#,##0.####";
    private static final String YEAR = "0";
    private static final String DAY = "yyyy-mm-dd";
    private static final double WIDE = 40;
    private static final double NARROW = 16;

    private final TableFile table;
    private final Language language;
    private final Worksheet sheet;

    private ExcelTable(TableFile table, Worksheet sheet) {
        this.table = table;
        this.language = table.language();
        this.sheet = sheet;
    }

    static void write(TableFile table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION);
        String name = table.listing().kind().title().in(table.language());
        new ExcelTable(table, workbook.newWorksheet(name)).fill();
        workbook.finish();
    }

    private void fill() {
        int line = 0;
        for (Heading.Entry entry : table.listing().heading().entries()) {
            sheet.value(line, 0, entry.name().in(language));
            sheet.value(line, 1, PlainText.defused(entry.value().in(language)));
            line++;
        }
        int head = line + 1;
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(head, i, columns.get(i).title().in(language));
            sheet.style(head, i).bold().set();
            sheet.width(i, width(columns.get(i)));
        }
        sheet.freezePane(1, head + 1);
        int last = head + table.listing().rows().size();
        for (int i = 0; i < table.listing().rows().size(); i++) {
            fill(head + 1 + i, table.listing().rows().get(i));
        }
        sheet.setAutoFilter(head, 0, last, columns.size() - 1);
    }

    private void fill(int line, Row row) {
        for (int i = 0; i < table.columns().size(); i++) {
            int place = i;
            row.cell(table.columns().get(i)).ifPresent(cell -> fill(line, place, cell));
        }
    }

    private void fill(int line, int place, Cell cell) {
        switch (cell) {
            case Cell.Amount(var value, var unit) -> {
                sheet.value(line, place, value);
                sheet.style(line, place).format(unit == Unit.YEAR ? YEAR : NUMBER).set();
            }
            case Cell.Day(var span) when span.isDay() -> {
                sheet.value(line, place, span.first());
                sheet.style(line, place).format(DAY).set();
            }
            case Cell.Day _, Cell.Words _, Cell.Ranked _ ->
                    sheet.value(line, place, PlainText.of(cell, language));
        }
    }

    private static double width(Column column) {
        return column == Column.WHAT || column == Column.QUANTITY ? WIDE : NARROW;
    }
}
