package kr.gpuatlas.domain.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;

/// Walks two national figures down to the programmes and lots in which they differ.
final class Bridges {
    private Bridges() {}

    static List<Bridge> of(Sides sides) {
        return Stream.of(Phase.values()).map(phase -> of(sides, phase)).toList();
    }

    private static Bridge of(Sides sides, Phase phase) {
        Optional<Figure> early = sides.early().national().at(phase);
        Optional<Figure> corrected = sides.middle().national().at(phase);
        Optional<Figure> late = sides.late().national().at(phase);
        List<Bridge.Step> steps = new ArrayList<>();
        walk(early, corrected, Cause.CORRECTION, steps);
        walk(corrected, late, Cause.WORLD, steps);
        return new Bridge(phase, early, late, steps);
    }

    private static void walk(
            Optional<Figure> before, Optional<Figure> after, Cause cause, List<Bridge.Step> steps) {
        if (isSum(before) && isSum(after)) {
            for (String part : parts(before, after)) {
                walk(part(before, part), part(after, part), cause, steps);
            }
        } else if (!quantity(before).equals(quantity(after))) {
            steps.add(step(before, after, cause));
        }
    }

    private static Bridge.Step step(Optional<Figure> before, Optional<Figure> after, Cause cause) {
        Figure any = after.or(() -> before).orElseThrow();
        return new Bridge.Step(
                any.about(),
                cause,
                quantity(before),
                quantity(after),
                Bridge.difference(quantity(before), quantity(after)),
                drivers(before, after, any));
    }

    private static Optional<Quantity> quantity(Optional<Figure> figure) {
        return figure.map(Figure::quantity);
    }

    /// Whether it is added up and not stated for the thing itself; what nobody reported fits both.
    private static boolean isSum(Optional<Figure> figure) {
        return figure.flatMap(f -> f.used().filter(c -> c.about().equals(f.about()))).isEmpty();
    }

    private static Set<String> parts(Optional<Figure> before, Optional<Figure> after) {
        Set<String> parts = new LinkedHashSet<>();
        before.ifPresent(figure -> figure.parts().forEach(part -> parts.add(part.about())));
        after.ifPresent(figure -> figure.parts().forEach(part -> parts.add(part.about())));
        return parts;
    }

    private static Optional<Figure> part(Optional<Figure> whole, String about) {
        return whole.stream()
                .flatMap(figure -> figure.parts().stream())
                .filter(part -> part.about().equals(about))
                .findFirst();
    }

    private static List<String> drivers(
            Optional<Figure> before, Optional<Figure> after, Figure any) {
        return Stream.of(
                        after.flatMap(Figure::used).map(Claim::id).stream(),
                        before.flatMap(Figure::used).map(Claim::id).stream(),
                        Stream.of("ruling:" + any.id(), "counts:" + any.about()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
