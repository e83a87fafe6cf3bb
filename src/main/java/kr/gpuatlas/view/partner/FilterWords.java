package kr.gpuatlas.view.partner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.wording.Wording;

/// Names what can be filtered by, and what a filter asks for.
record FilterWords(Language language, List<Choice> provinces) {
    private static final Texts TEXTS = Texts.beside(FilterWords.class);

    List<CheckFilter.Option<Sector>> sectors() {
        Wording wording = Wording.in(language);
        return Arrays.stream(Sector.values())
                .map(sector -> new CheckFilter.Option<>(sector, wording.sector(sector)))
                .toList();
    }

    List<CheckFilter.Option<Phase>> phases() {
        Wording wording = Wording.in(language);
        return Arrays.stream(Phase.values())
                .map(phase -> new CheckFilter.Option<>(phase, wording.phase(phase)))
                .toList();
    }

    List<CheckFilter.Option<String>> provinceOptions() {
        return provinces.stream()
                .map(choice -> new CheckFilter.Option<>(choice.code(), choice.name().in(language)))
                .toList();
    }

    /// Everything the filter asks for, in one phrase.
    String asked(Filter filter) {
        Stream<String> query =
                filter.query().isEmpty()
                        ? Stream.empty()
                        : Stream.of(TEXTS.get(language, "empty.query", filter.query()));
        return Stream.of(
                        query,
                        sectors().stream()
                                .filter(option -> filter.sectors().contains(option.value()))
                                .map(CheckFilter.Option::name),
                        phases().stream()
                                .filter(option -> filter.phases().contains(option.value()))
                                .map(CheckFilter.Option::name),
                        filter.provinces().stream().sorted().map(this::province))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    /// A province that is gone on the day keeps its code.
    private String province(String code) {
        return provinces.stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name().in(language))
                .findFirst()
                .orElse(code);
    }
}
