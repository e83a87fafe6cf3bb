package kr.gpuatlas.domain.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// Finds what the open conflicts of a number hold against it.
final class Alternatives {
    private final Figures figures;
    private final Visibility visibility;
    private final Explanations explanations;
    private final Set<String> shown;

    /// @param shown the figures that stand beside each other: what is said of a part stands with
    ///   the part
    Alternatives(Figures figures, List<Figure> shown) {
        this.figures = figures;
        this.visibility = figures.visibility();
        this.explanations = new Explanations(figures);
        this.shown = shown.stream().map(Figure::id).collect(Collectors.toSet());
    }

    /// Each different number once, in the order of the conflicts and their sides.
    List<Backing.Alternative> of(Figure figure) {
        Map<Said, Backing.Alternative> found = new LinkedHashMap<>();
        for (Conflict conflict : explanations.conflicts(figure)) {
            String about = subject(conflict, figure);
            boolean own = about.equals(figure.about());
            if (own || !shown.contains(Figure.id(about, figure.phase()))) {
                Optional<String> part = own ? Optional.empty() : Optional.of(about);
                against(conflict, figure)
                        .flatMap(position -> said(position, part, about))
                        .filter(other -> !isSame(other, figure))
                        .forEach(other -> found.putIfAbsent(Said.by(other), other));
            }
        }
        return List.copyOf(found.values());
    }

    /// Whether it is the very number, in the same words.
    private static boolean isSame(Backing.Alternative other, Figure figure) {
        return other.quantity()
                .filter(quantity -> quantity.qualifiers().equals(figure.quantity().qualifiers()))
                .flatMap(Quantity::stated)
                .filter(number -> figure.quantity().stated().filter(number::equals).isPresent())
                .isPresent();
    }

    /// What makes two alternatives the same.
    private record Said(Optional<String> part, Optional<Quantity> quantity, Optional<Text> words) {
        static Said by(Backing.Alternative other) {
            Optional<Text> words = Optional.of(other.words());
            return new Said(
                    other.part(), other.quantity(), words.filter(_ -> other.quantity().isEmpty()));
        }
    }

    /// What a conflict is about, of a number and its parts: that whose claim takes a side.
    private String subject(Conflict conflict, Figure figure) {
        Set<String> sides =
                conflict.positions().stream()
                        .flatMap(position -> position.claims().stream())
                        .collect(Collectors.toSet());
        List<String> abouts =
                claims(figure)
                        .filter(claim -> sides.contains(claim.id()))
                        .map(Claim::about)
                        .toList();
        return abouts.contains(figure.about())
                ? figure.about()
                : abouts.stream().findFirst().orElse(figure.about());
    }

    /// Those on the number, and on the parts of a sum.
    private static Stream<Claim> claims(Figure figure) {
        Stream<Figure> summed =
                figure.evidence() == Evidence.DERIVED ? figure.parts().stream() : Stream.empty();
        return Stream.of(
                        figure.used().stream(),
                        figure.rivals().stream(),
                        summed.flatMap(Alternatives::claims))
                .flatMap(claims -> claims);
    }

    /// The public sides on which neither the dataset nor the number itself stands.
    private Stream<Conflict.Position> against(Conflict conflict, Figure figure) {
        Set<String> answers =
                figure.leaves()
                        .flatMap(leaf -> leaf.used().stream())
                        .map(Claim::id)
                        .collect(Collectors.toSet());
        return visibility.publicPositions(conflict).stream()
                .filter(position -> !position.used())
                .filter(position -> position.claims().stream().noneMatch(answers::contains));
    }

    /// The numbers of a side; its words where it has none.
    private Stream<Backing.Alternative> said(
            Conflict.Position position, Optional<String> part, String about) {
        List<Claim> counts =
                visibility.claims().stream()
                        .filter(claim -> position.claims().contains(claim.id()))
                        .filter(claim -> count(claim).isPresent())
                        .toList();
        if (counts.isEmpty()) {
            return Stream.of(
                    new Backing.Alternative(
                            part,
                            Optional.empty(),
                            position.text(),
                            visibility.publicSources(position.sources()).stream().findFirst()));
        }
        return counts.stream()
                .filter(claim -> isOf(claim, about))
                .map(claim ->
                        new Backing.Alternative(
                                part,
                                count(claim),
                                position.text(),
                                visibility.publicSources(claim).stream().findFirst()));
    }

    private static Optional<Quantity> count(Claim claim) {
        return claim.value() instanceof Value.Measure(Quantity quantity, Unit unit)
                        && unit == Unit.GPU
                        && quantity.isKnown()
                ? Optional.of(quantity)
                : Optional.empty();
    }

    /// Whether a claim is about a thing, or about the programme of a lot.
    private boolean isOf(Claim claim, String about) {
        return claim.about().equals(about)
                || figures.dataset()
                        .lot(about)
                        .map(Lot::programme)
                        .filter(claim.about()::equals)
                        .isPresent();
    }
}
