package kr.gpuatlas.domain.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Withheld.Kind;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What an audience may have, and what was kept from it.
public record Passed(Dataset dataset, List<Withheld> withheld) {
    private static final Texts TEXTS = Texts.beside(Passed.class);

    /// All of a dataset, for whoever may have it.
    public static Passed whole(Dataset dataset) {
        return new Passed(dataset, List.of());
    }

    public Passed {
        withheld = List.copyOf(withheld);
    }

    /// How many records of one kind were kept back.
    public long count(Kind kind) {
        return withheld.stream().filter(each -> each.kind() == kind).count();
    }

    /// What an honest sheet says about what it does not show; absent if nothing was kept back.
    public Optional<Text> notice() {
        return withheld.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(notice(Language.KO), notice(Language.EN)));
    }

    private String notice(Language language) {
        return Stream.of(
                        words(language, "figures", Kind.CLAIM),
                        words(language, "milestones", Kind.MILESTONE))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> words(Language language, String things, Kind kind) {
        long count = count(kind);
        String key = "withheld." + things + (count == 1 ? ".one" : ".many");
        return count == 0 ? Optional.empty() : Optional.of(TEXTS.get(language, key, count));
    }
}
