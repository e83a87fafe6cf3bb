package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a list of jobs: each an object whose members are words, numbers or truth values.
public final class JobsReader {
    private final byte[] bytes;
    private final String name;
    private final List<Job> jobs = new ArrayList<>();

    private JobsReader(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /// What came of it.
    public sealed interface Reading {}

    /// The jobs of a file that is a list, in its order.
    public record Jobs(List<Job> jobs) implements Reading {
        public Jobs {
            jobs = List.copyOf(jobs);
        }
    }

    /// The file is no list of jobs.
    public record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /// One item of the list.
    ///
    /// @param words each member by its key; one that is only true has no word
    /// @param off the keys of those that are false
    /// @param faults what is wrong with it; what the others ask for stays possible
    public record Job(Map<String, Optional<String>> words, Set<String> off, List<Finding> faults) {
        public Job {
            off = Set.copyOf(off);
            words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
            faults = List.copyOf(faults);
        }
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file is known by in findings
    public static Reading read(byte[] bytes, String name) {
        return new JobsReader(bytes, name).read();
    }

    private Reading read() {
        Ledger ledger = new Ledger();
        Utf8.check(bytes, ledger);
        JsonDocument document = new JsonDocument(bytes, ledger);
        if (ledger.errors() == 0 && document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "", new Ledger.Key("empty.jobs"));
        } else if (ledger.errors() == 0) {
            document.read((_, reader) -> read(reader.read(), ledger));
        }
        return ledger.errors() == 0 ? new Jobs(jobs) : new Refused(findings(ledger));
    }

    private void read(Node node, Ledger ledger) {
        if (!(node instanceof Node.Arr(var _, List<Node> items))) {
            Kinds.wrongType(node, "type.array", ledger);
            return;
        }
        items.forEach(item -> jobs.add(job(item)));
    }

    private Job job(Node item) {
        Ledger own = new Ledger();
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        Set<String> off = new HashSet<>();
        if (item instanceof Node.Obj(var _, List<Node.Member> members)) {
            for (Node.Member member : members) {
                if (member.value() instanceof Node.Bool(var _, boolean on) && !on) {
                    off.add(member.key());
                } else {
                    read(member, words, own);
                }
            }
        } else {
            Kinds.wrongType(item, "type.object", own);
        }
        return new Job(words, off, findings(own));
    }

    private static void read(
            Node.Member member, Map<String, Optional<String>> words, Ledger ledger) {
        switch (member.value()) {
            case Node.Str text ->
                    Kinds.STRING
                            .read(text, ledger)
                            .ifPresent(word -> words.put(member.key(), Optional.of(word)));
            case Node.Num(var _, String digits) -> words.put(member.key(), Optional.of(digits));
            case Node.Bool _ -> words.put(member.key(), Optional.empty());
            case Node.Null _, Node.Arr _, Node.Obj _ ->
                    Kinds.wrongType(member.value(), "type.string", ledger);
        }
    }

    private List<Finding> findings(Ledger ledger) {
        return new Locator(name, bytes).locate(ledger.notes());
    }
}
