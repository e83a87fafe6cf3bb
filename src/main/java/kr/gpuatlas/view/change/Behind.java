package kr.gpuatlas.view.change;

import java.util.Optional;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Fact;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Programme;

/// What stands behind a change and can be opened from it.
final class Behind {
    private Behind() {}

    /// The id of the figure or claim that explains it, as far as the reader of the later day can
    /// see one.
    static Optional<String> number(Comparison comparison, Change change) {
        Figures figures = comparison.after();
        return switch (change.account().fact()) {
            case Fact.Told(Claim claim) -> number(claim, figures);
            case Fact.Sum(Figure figure) -> seen(figure.id(), figures);
            case Fact.Rule(var ruling, var _) ->
                    seen(Figure.id(ruling.about(), ruling.phase()), figures);
            case Fact.Event _, Fact.Place _, Fact.Dispute _, Fact.Choice _, Fact.Given _ ->
                    Optional.empty();
            case Fact.Membership _ -> Optional.empty();
        };
    }

    private static Optional<String> number(Claim claim, Figures figures) {
        Optional<String> answered =
                claim.phase()
                        .flatMap(phase -> figures.about(claim.about()).at(phase))
                        .filter(figure -> figure.used().filter(claim::equals).isPresent())
                        .map(Figure::id);
        return answered.or(() ->
                figures.dataset()
                        .claim(claim.id())
                        .filter(figures.visibility()::sees)
                        .map(Claim::id));
    }

    private static Optional<String> seen(String id, Figures figures) {
        return figures.figure(id).map(Figure::id);
    }

    /// The programme it belongs to; a matter of the whole pledge has none.
    static Optional<String> programme(Comparison comparison, Change change) {
        return comparison.after().dataset().programmeOf(change.about()).map(Programme::id);
    }
}
