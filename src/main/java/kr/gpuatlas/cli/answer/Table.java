package kr.gpuatlas.cli.answer;

import java.util.ArrayList;
import java.util.List;

/// Lines of text in columns, with whole lines between them; Hangul takes two columns of a terminal.
final class Table {
    private static final String GAP = "  ";

    private final String sides;
    private final List<Line> lines = new ArrayList<>();

    /// @param sides for each column `l` or `r`, the side its cells keep to
    Table(String sides) {
        this.sides = sides;
    }

    private sealed interface Line {
        record Cells(List<String> cells) implements Line {}

        record Whole(String text) implements Line {}
    }

    void row(String... cells) {
        lines.add(new Line.Cells(List.of(cells)));
    }

    void line(String text) {
        lines.add(new Line.Whole(text));
    }

    List<String> lines() {
        int[] widths = widths();
        return lines.stream()
                .map(line ->
                        switch (line) {
                            case Line.Whole(String text) -> text;
                            case Line.Cells(List<String> cells) -> join(cells, widths);
                        })
                .toList();
    }

    private int[] widths() {
        int[] widths = new int[sides.length()];
        for (Line line : lines) {
            if (line instanceof Line.Cells(List<String> cells)) {
                for (int i = 0; i < cells.size(); i++) {
                    widths[i] = Math.max(widths[i], width(cells.get(i)));
                }
            }
        }
        return widths;
    }

    private String join(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String space = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : GAP)
                    .append(sides.charAt(i) == 'r' ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    /// How many columns of a terminal a text takes.
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /// Hangul, Han, kana and full-width forms (the wide ones of Unicode's annex 11 that occur in
    /// Korean and Japanese text).
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xA960 && point <= 0xA97F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
