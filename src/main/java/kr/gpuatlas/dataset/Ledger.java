package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is noted while one file is read: its findings, the ids it declares and the references that
/// wait for one.
final class Ledger {
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Declared> declared = new HashMap<>();
    private final List<Reference> waiting = new ArrayList<>();
    private int errors;
    private int omitted;

    /// A finding before its place is known in lines and columns.
    ///
    /// @param at byte of the file
    /// @param arguments of the texts; a [Key] stands for a word of the bundle
    record Note(int at, Rule rule, String value, List<Object> arguments) {}

    /// A word of the bundle among the arguments of a text.
    record Key(String name) {}

    private record Declared(Target target, int at) {}

    private record Reference(int at, String id, Set<Target> allowed) {}

    void report(int at, Rule rule, String value, Object... arguments) {
        if (rule.severity() == Finding.Severity.ERROR) {
            errors++;
        }
        if (notes.size() < Limits.FINDINGS) {
            notes.add(new Note(at, rule, value, List.of(arguments)));
        } else {
            omitted++;
        }
    }

    int errors() {
        return errors;
    }

    /// All that was reported, in the order it was found; a last note counts what was left out.
    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (omitted > 0) {
            int last = notes.getLast().at();
            all.add(new Note(last, Rule.TOO_MANY_FINDINGS, "", List.of(Limits.FINDINGS, omitted)));
        }
        return all;
    }

    /// Notes that a record with this id begins at a byte; every id names one thing only.
    void declare(Target target, String id, int at) {
        Declared earlier = declared.putIfAbsent(id, new Declared(target, at));
        if (earlier != null) {
            report(at, Rule.DUPLICATE_ID, Shown.of(id), new Key(earlier.target().key()));
        }
    }

    /// The byte at which the record with an id begins.
    int at(String id) {
        Declared found = declared.get(id);
        return found == null ? 0 : found.at();
    }

    /// Notes that an id is named where only some kinds of thing may be; it may be declared later in
    /// the file.
    void refer(int at, String id, Set<Target> allowed) {
        Declared found = declared.get(id);
        if (found == null || !allowed.contains(found.target())) {
            waiting.add(new Reference(at, id, allowed));
        }
    }

    /// Reports the references that nothing in the file answers.
    void settleReferences() {
        for (Reference reference : waiting) {
            Declared found = declared.get(reference.id());
            String shown = "\"" + Shown.of(reference.id()) + "\"";
            if (found == null) {
                report(reference.at(), Rule.DANGLING_REFERENCE, shown, names(reference.allowed()));
            } else if (!reference.allowed().contains(found.target())) {
                report(
                        reference.at(),
                        Rule.WRONG_REFERENCE,
                        shown,
                        names(reference.allowed()),
                        new Key(found.target().key()));
            }
        }
        waiting.clear();
    }

    private static List<Key> names(Set<Target> targets) {
        return EnumSet.copyOf(targets).stream().map(target -> new Key(target.key())).toList();
    }
}
