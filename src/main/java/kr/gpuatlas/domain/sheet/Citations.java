package kr.gpuatlas.domain.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Visibility;

/// Numbers the sources of a sheet from 1 in the order in which it first cites them.
final class Citations {
    /// More of them may have to break where they stand.
    private static final int TOGETHER = 3;

    /// A statement is cited by its sources closest to the fact; more say no more.
    private static final int MOST_OF_ONE = 2;

    private final Visibility visibility;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> cited = new ArrayList<>();

    Citations(Visibility visibility) {
        this.visibility = visibility;
    }

    /// The numbers, joined as in `1, 4–7`, of the sources behind a figure.
    String of(Figure figure) {
        List<Integer> all =
                Stream.concat(
                                figure.confirmation().stream(),
                                figure.leaves().flatMap(leaf -> leaf.used().stream()))
                        .flatMap(claim -> of(claim).stream())
                        .toList();
        return joined(all);
    }

    List<Integer> of(Claim claim) {
        return of(claim.sources());
    }

    List<Integer> of(List<String> sources) {
        return visibility.publicSources(sources).stream()
                .limit(MOST_OF_ONE)
                .map(this::number)
                .toList();
    }

    /// The number of the one source closest to the fact; no other is cited.
    Optional<Integer> best(List<String> sources) {
        return visibility.publicSources(sources).stream().findFirst().map(this::number);
    }

    private int number(Source source) {
        return numbers.computeIfAbsent(
                source.id(),
                _ -> {
                    cited.add(source);
                    return cited.size();
                });
    }

    /// The sources in the order of their numbers.
    List<Source> cited() {
        return List.copyOf(cited);
    }

    /// Ascending, runs of three and more joined by a dash; a few stay on one line.
    static String joined(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(sorted.get(i) + "–" + sorted.get(end));
                i = end + 1;
            } else {
                parts.add(String.valueOf(sorted.get(i)));
                i++;
            }
        }
        return String.join(parts.size() <= TOGETHER ? ",\u00a0" : ", ", parts);
    }
}
