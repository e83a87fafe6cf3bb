package kr.gpuatlas.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @ParameterizedTest
    @CsvSource({
        "Announced, 9",
        "서비스 중, 9",
        "'≈ 13,000', 8",
        "–, 1",
        "全国, 4",
        "ＧＰＵ, 6",
        "'e\u0301', 1",
        "'', 0"
    })
    void aTextTakesTheColumnsATerminalGivesIt(String text, int columns) {
        assertEquals(columns, Table.width(text));
    }

    @Test
    void columnsStandUnderEachOtherWhateverTheScript() {
        Table table = new Table("lrl");
        table.row("발표", "260,000", "a");
        table.line("between");
        table.row("In service", "–", "b");
        assertEquals(
                List.of("발표        260,000  a", "between", "In service        –  b"),
                table.lines());
    }
}
