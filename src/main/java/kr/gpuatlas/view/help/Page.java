package kr.gpuatlas.view.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of help, read from the few signs of Markdown that its texts use: headings, paragraphs of
/// one line or more, items, tables, pictures, strong words and code.
record Page(List<Block> blocks) {
    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\((\\S+)\\)");
    private static final Pattern SET = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");
    private static final Pattern BETWEEN = Pattern.compile("\n\\s*\n");
    private static final Pattern CELL = Pattern.compile("\\|");
    private static final Pattern RULE = Pattern.compile("\\|[-| ]+\\|");

    static Page of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : BETWEEN.split(text.strip(), -1)) {
            List<String> lines = piece.strip().lines().toList();
            String first = lines.getFirst();
            if (first.startsWith("|")) {
                blocks.add(table(lines));
            } else if (ITEM.matcher(first).matches()) {
                lines.forEach(line -> blocks.add(item(line)));
            } else {
                blocks.add(single(first, String.join(" ", lines)));
            }
        }
        return new Page(List.copyOf(blocks));
    }

    private static Block single(String first, String whole) {
        Matcher heading = HEADING.matcher(first);
        if (heading.matches()) {
            return new Block.Heading(heading.group(1).length(), heading.group(2));
        }
        Matcher picture = PICTURE.matcher(first);
        return picture.matches()
                ? new Block.Picture(picture.group(1), picture.group(2))
                : new Block.Paragraph(spans(whole));
    }

    private static Block item(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches()
                ? new Block.Item(
                        item.group(1).equals("-") ? "•" : item.group(1), spans(item.group(2)))
                : new Block.Paragraph(spans(line));
    }

    private static Block table(List<String> lines) {
        return new Block.Table(
                lines.stream()
                        .filter(line -> !RULE.matcher(line).matches())
                        .map(Page::cells)
                        .toList());
    }

    private static List<List<Block.Span>> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(CELL.split(inner, -1)).map(cell -> spans(cell.strip())).toList();
    }

    private static List<Block.Span> spans(String text) {
        List<Block.Span> spans = new ArrayList<>();
        int from = 0;
        for (MatchResult set : SET.matcher(text).results().toList()) {
            add(spans, Block.Kind.PLAIN, text.substring(from, set.start()));
            boolean strong = set.group(1) != null;
            add(
                    spans,
                    strong ? Block.Kind.STRONG : Block.Kind.CODE,
                    strong ? set.group(1) : set.group(2));
            from = set.end();
        }
        add(spans, Block.Kind.PLAIN, text.substring(from));
        return List.copyOf(spans);
    }

    private static void add(List<Block.Span> spans, Block.Kind kind, String words) {
        if (!words.isEmpty()) {
            spans.add(new Block.Span(kind, words));
        }
    }
}
