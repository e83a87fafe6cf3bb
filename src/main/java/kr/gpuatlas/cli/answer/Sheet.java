package kr.gpuatlas.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.text.Texts;

/// What is told about one thing: for a person a heading and labelled lines, for programs an object
/// with the same content.
final class Sheet {
    private static final Texts TEXTS = Texts.beside(Sheet.class);
    private static final String INDENT = "  ";

    private final String heading;
    private final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean brief;

    /// @param kind what sort of thing it is, for programs
    Sheet(String kind, String id, String heading) {
        this.heading = heading;
        json.put("kind", kind);
        json.put("id", id);
    }

    /// A part of a thing that has no id of its own.
    Sheet(String heading) {
        this.heading = heading;
    }

    private record Entry(String label, String shown, List<Sheet> inner) {}

    Sheet put(String label, Leaf leaf) {
        json.put(label, leaf.json());
        entries.add(new Entry(label, leaf.shown(), List.of()));
        return this;
    }

    /// An absent value is null for programs, and no line for a person.
    Sheet put(String label, Optional<Leaf> leaf) {
        leaf.ifPresentOrElse(
                present -> put(label, present), () -> json.put(label, Optional.empty()));
        return this;
    }

    Sheet sheet(String label, Optional<Sheet> inner) {
        json.put(label, inner.map(Sheet::json));
        entries.add(new Entry(label, "", inner.stream().toList()));
        return this;
    }

    Sheet sheets(String label, List<Sheet> inner) {
        json.put(label, inner.stream().map(Sheet::json).toList());
        entries.add(new Entry(label, "", inner));
        return this;
    }

    /// The same sheet, of which a person sees the heading only.
    Sheet brief() {
        brief = true;
        return this;
    }

    Map<String, Object> json() {
        return json;
    }

    void tell(Console console) {
        tell(console, "");
    }

    private void tell(Console console, String indent) {
        console.say(indent + heading);
        if (brief) {
            return;
        }
        Table leaves = new Table("ll");
        for (Entry entry : entries) {
            if (!entry.shown().isEmpty()) {
                leaves.row(indent + INDENT + label(entry, console), entry.shown());
            }
        }
        leaves.lines().forEach(console::say);
        for (Entry entry : entries) {
            if (!entry.inner().isEmpty()) {
                console.say(indent + INDENT + label(entry, console));
                entry.inner().forEach(sheet -> sheet.tell(console, indent + INDENT.repeat(2)));
            }
        }
    }

    private static String label(Entry entry, Console console) {
        return console.text(TEXTS, "label." + entry.label());
    }
}
