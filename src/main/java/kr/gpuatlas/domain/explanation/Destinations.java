package kr.gpuatlas.domain.explanation;

import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;

/// Finds the figures a number goes into.
final class Destinations {
    private final Figures figures;
    private final Anatomy anatomy;

    Destinations(Figures figures, Anatomy anatomy) {
        this.figures = figures;
        this.anatomy = anatomy;
    }

    List<Use> of(Figure figure) {
        return everyFigure()
                .filter(whole -> contains(whole, figure))
                .map(whole -> use(whole, Anatomy.own(whole).isEmpty()))
                .toList();
    }

    private static boolean contains(Figure whole, Figure part) {
        return whole.parts().stream()
                .anyMatch(inner -> inner.id().equals(part.id()) || contains(inner, part));
    }

    List<Use> of(Claim claim) {
        if (claim.subject() != Subject.PHASE) {
            return List.of();
        }
        String answer = claim.partOf().orElse(claim.id());
        return everyFigure()
                .filter(figure ->
                        figure.used().filter(used -> used.id().equals(answer)).isPresent())
                .map(figure -> use(figure, false))
                .toList();
    }

    private Use use(Figure figure, boolean added) {
        return new Use(figure, anatomy.name(figure.about()), added);
    }

    /// Lots, then programmes, then the pledge.
    private Stream<Figure> everyFigure() {
        return Stream.of(
                        figures.lots().values().stream(),
                        figures.programmes().values().stream(),
                        Stream.of(figures.national()))
                .flatMap(phases -> phases)
                .flatMap(PhaseFigures::reported);
    }
}
