package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/// Turns notes at bytes into findings at lines, columns and pointers, by going through a faulty
/// file once more.
///
/// So a file without findings pays nothing for positions.
final class Locator {
    private static final Texts TEXTS = Texts.beside(Locator.class);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final byte[] bytes;
    private int scanned;
    private int line = 1;
    private int column = 1;

    Locator(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.scanned = textStart(bytes);
    }

    /// Where the text begins: a byte order mark is let pass, and is no column.
    static int textStart(byte[] bytes) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return 0;
            }
        }
        return BYTE_ORDER_MARK.length;
    }

    List<Finding> locate(List<Ledger.Note> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        List<Ledger.Note> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(Ledger.Note::at));
        List<String> pointers = pointers(sorted);
        List<Finding> findings = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Ledger.Note note = sorted.get(i);
            scanTo(note.at());
            findings.add(finding(note, pointers.get(i)));
        }
        return findings;
    }

    private void scanTo(int at) {
        int end = Math.min(at, bytes.length);
        for (; scanned < end; scanned++) {
            byte next = bytes[scanned];
            if (next == '\n') {
                line++;
                column = 1;
            } else if ((next & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    private List<String> pointers(List<Ledger.Note> sorted) {
        List<String> pointers = new ArrayList<>(sorted.size());
        try (JsonParser parser = Limits.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            try {
                while (pointers.size() < sorted.size() && parser.nextToken() != null) {
                    long at = parser.currentTokenLocation().getByteOffset();
                    while (pointers.size() < sorted.size()
                            && sorted.get(pointers.size()).at() <= at) {
                        pointers.add(pointer(parser));
                    }
                }
            } catch (JacksonException e) {
                // The rest of the findings lies where the file can no longer be followed.
            }
            while (pointers.size() < sorted.size()) {
                pointers.add(pointer(parser));
            }
        }
        return pointers;
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private Finding finding(Ledger.Note note, String pointer) {
        String id = note.rule().id();
        return new Finding(
                file,
                line,
                column,
                pointer,
                note.rule(),
                note.value(),
                text("message." + id, note),
                text("remedy." + id, note));
    }

    private static Text text(String key, Ledger.Note note) {
        return new Text(
                text(Language.KO, key, note.arguments()), text(Language.EN, key, note.arguments()));
    }

    private static String text(Language language, String key, List<Object> arguments) {
        Object[] words = arguments.stream().map(word -> word(language, word)).toArray();
        return TEXTS.get(language, key, words);
    }

    private static String word(Language language, Object argument) {
        return switch (argument) {
            case Ledger.Key key -> TEXTS.get(language, key.name());
            case List<?> several ->
                    String.join(", ", several.stream().map(one -> word(language, one)).toList());
            default -> argument.toString();
        };
    }
}
