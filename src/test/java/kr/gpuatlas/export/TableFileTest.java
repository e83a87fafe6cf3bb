package kr.gpuatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.table.Cell;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Heading;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    private static final List<Column> COLUMNS =
            List.of(Column.WHAT, Column.QUALIFIER, Column.STATED, Column.WHEN, Column.SOURCES);
    private static final String TRICKY = "현대 \"AI 팩토리\",\n둘째 줄";

    @TempDir private Path folder;

    private static Text same(String words) {
        return new Text(words, words);
    }

    private static Row row(String what, Map<Column, Cell> more) {
        Map<Column, Cell> cells = new java.util.EnumMap<>(Column.class);
        cells.put(Column.WHAT, Cell.words(same(what)));
        cells.putAll(more);
        return new Row("id", Optional.empty(), Optional.empty(), cells);
    }

    private static TableFile table() {
        Heading heading =
                new Heading(
                        List.of(
                                new Heading.Entry(same("Dataset"), same("atlas 1.0")),
                                new Heading.Entry(same("Filter"), same("=cmd|' /C calc'!A0"))));
        return new TableFile(
                new Listing(
                        Kind.FIGURES,
                        heading,
                        List.of(
                                row(
                                        TRICKY,
                                        Map.of(
                                                Column.QUALIFIER,
                                                Cell.words(same("약")),
                                                Column.STATED,
                                                new Cell.Amount(new BigDecimal("2.6E+5"), Unit.GPU),
                                                Column.WHEN,
                                                new Cell.Day(DateSpan.parse("2025-10-31")),
                                                Column.SOURCES,
                                                Cell.code("S001 S002"))),
                                row(
                                        "=1+1",
                                        Map.of(
                                                Column.WHEN,
                                                new Cell.Day(DateSpan.parse("2027-H1")))))),
                COLUMNS,
                Language.KO);
    }

    private Path written(Format format) throws IOException {
        Path file = folder.resolve("표." + format.extension());
        table().write(format, file);
        return file;
    }

    @Test
    void commaSeparatedTextComesBackFieldByField() throws IOException {
        String text = Files.readString(written(Format.CSV));

        assertEquals('\uFEFF', text.charAt(0));
        assertEquals(
                List.of(
                        List.of("Dataset", "atlas 1.0", "", "", ""),
                        List.of("Filter", "'=cmd|' /C calc'!A0", "", "", ""),
                        List.of("", "", "", "", ""),
                        List.of("대상", "수식어", "밝힌 수", "해당일", "출처"),
                        List.of(TRICKY, "약", "260000", "2025-10-31", "S001 S002"),
                        List.of("'=1+1", "", "", "2027-H1", "")),
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                        .map(CsvRecord::getFields)
                        .toList());
        assertTrue(text.endsWith("\r\n"));
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysAsValuesAndNoFormula() throws IOException {
        try (ZipFile zip = new ZipFile(written(Format.XLSX).toFile())) {
            String sheet = part(zip, "xl/worksheets/sheet1.xml");
            String strings = part(zip, "xl/sharedStrings.xml");
            assertTrue(sheet.contains("<v>2.6E+5</v>") || sheet.contains("<v>260000</v>"), sheet);
            assertTrue(sheet.contains("<v>45961"), "31 October 2025 as a day: " + sheet);
            assertFalse(sheet.contains("<f>"), sheet);
            assertTrue(strings.contains("'=1+1") || strings.contains("&apos;=1+1"), strings);
            assertTrue(strings.contains("현대"), strings);
            assertTrue(strings.contains("2027-H1"), strings);
            assertTrue(part(zip, "xl/workbook.xml").contains("수량"));
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        String text =
                new String(
                        zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                        StandardCharsets.UTF_8);
        return CHARACTER
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void theSameTableMakesTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(written(Format.CSV));
        assertArrayEquals(first, Files.readAllBytes(written(Format.CSV)));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() {
        for (Format format : Format.values()) {
            Path file = folder.resolve("missing").resolve("table." + format.extension());
            assertThrows(NoSuchFileException.class, () -> table().write(format, file));
        }
        assertEquals(0, Arrays.asList(folder.toFile().list()).size());
    }
}
