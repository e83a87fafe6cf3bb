package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a list of jobs: each an object whose members are words, numbers or truth values.
public final class JobsReader {
    private JobsReader() {}

    /// What came of it.
    public sealed interface Reading {}

    /// The jobs of a sound file.
    ///
    /// @param jobs each with its members as words, in the order of the file
    public record Jobs(List<Map<String, String>> jobs) implements Reading {
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

    /// Reads the bytes of a file.
    ///
    /// @param name the file is known by in findings
    public static Reading read(byte[] bytes, String name) {
        Ledger ledger = new Ledger();
        Utf8.check(bytes, ledger);
        List<Map<String, String>> jobs = new ArrayList<>();
        JsonDocument document = new JsonDocument(bytes, ledger);
        if (ledger.errors() == 0 && document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "");
        } else if (ledger.errors() == 0) {
            document.read((_, reader) -> read(reader.read(), jobs, ledger));
        }
        return ledger.errors() == 0
                ? new Jobs(jobs)
                : new Refused(new Locator(name, bytes).locate(ledger.notes()));
    }

    private static void read(Node node, List<Map<String, String>> jobs, Ledger ledger) {
        if (!(node instanceof Node.Arr(var _, List<Node> items))) {
            Kinds.wrongType(node, "type.array", ledger);
            return;
        }
        for (Node item : items) {
            if (item instanceof Node.Obj(var _, List<Node.Member> members)) {
                Map<String, String> job = new LinkedHashMap<>();
                members.forEach(member -> read(member, job, ledger));
                jobs.add(job);
            } else {
                Kinds.wrongType(item, "type.object", ledger);
            }
        }
    }

    private static void read(Node.Member member, Map<String, String> job, Ledger ledger) {
        switch (member.value()) {
            case Node.Str(var _, String text) -> job.put(member.key(), text);
            case Node.Num(var _, String digits) -> job.put(member.key(), digits);
            case Node.Bool(var _, boolean value) -> job.put(member.key(), Boolean.toString(value));
            case Node.Null _, Node.Arr _, Node.Obj _ ->
                    Kinds.wrongType(member.value(), "type.string", ledger);
        }
    }
}
