package kr.gpuatlas.domain.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.ViewState;

/// What a listing is of: dataset, days, scope and filter, each with its name.
public record Heading(List<Entry> entries) {
    private static final Texts TEXTS = Texts.beside(Heading.class);

    public Heading {
        entries = List.copyOf(entries);
    }

    /// One line of the head.
    public record Entry(Text name, Text value) {}

    static Heading of(Figures figures, ViewState view, ProvinceLookup provinces) {
        var edition = figures.dataset().edition();
        Clock clock = figures.clock();
        String scope = figures.scope() == Scope.PLEDGE ? "scope.pledge" : "scope.all";
        return new Heading(
                List.of(
                        new Entry(
                                TEXTS.both("head.dataset"),
                                same(edition.id() + " " + edition.version())),
                        new Entry(TEXTS.both("head.as-of"), same(clock.asOf().toString())),
                        new Entry(TEXTS.both("head.known-on"), same(clock.knownOn().toString())),
                        new Entry(TEXTS.both("head.scope"), TEXTS.both(scope)),
                        new Entry(
                                TEXTS.both("head.filter"),
                                filter(view.filter(), clock.asOf(), provinces))));
    }

    private static Text same(String words) {
        return new Text(words, words);
    }

    /// Everything the filter asks for.
    public static Text filter(Filter filter, LocalDate day, ProvinceLookup provinces) {
        List<Text> asked = new ArrayList<>();
        filter.sectors().stream()
                .sorted()
                .forEach(sector -> asked.add(Names.both(w -> w.sector(sector))));
        filter.phases().stream()
                .sorted()
                .forEach(phase -> asked.add(Names.both(w -> w.phase(phase))));
        filter.provinces().stream().sorted().forEach(code -> asked.add(provinces.name(code, day)));
        if (!filter.query().isEmpty()) {
            asked.add(TEXTS.both("head.query", filter.query()));
        }
        return Names.joined(asked).orElseGet(() -> TEXTS.both("head.no-filter"));
    }

    /// The same, with the words typed over the table if there are any.
    Heading narrowedBy(String words) {
        return words.isBlank()
                ? this
                : with(new Entry(TEXTS.both("head.narrowed"), TEXTS.both("head.query", words)));
    }

    /// The same, with what was kept back if anything was.
    Heading noting(Optional<Text> notice) {
        return notice.map(words -> with(new Entry(TEXTS.both("head.withheld"), words)))
                .orElse(this);
    }

    private Heading with(Entry entry) {
        return new Heading(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}
