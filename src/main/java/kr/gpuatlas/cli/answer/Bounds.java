package kr.gpuatlas.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// What the words of the sources guarantee, and which parts of a sum keep it from a bound.
final class Bounds {
    private static final Texts TEXTS = Texts.beside(Bounds.class);

    private Bounds() {}

    /// The parts that give a sum no lower bound, unreported ones aside.
    static List<String> withoutMin(Figure figure) {
        return parts(figure, part -> part.min().isEmpty());
    }

    /// The parts that give a sum no upper bound, unreported ones aside.
    static List<String> withoutMax(Figure figure) {
        return parts(figure, part -> part.max().isEmpty());
    }

    private static List<String> parts(Figure figure, Predicate<Quantity> isLoose) {
        return isSum(figure)
                ? figure.parts().stream()
                        .filter(part -> isLoose.test(part.quantity()))
                        .map(Figure::about)
                        .toList()
                : List.of();
    }

    /// Whether a figure is added up, and not stated for the thing itself.
    static boolean isSum(Figure figure) {
        return figure.used().filter(claim -> claim.about().equals(figure.about())).isEmpty();
    }

    /// The interval in words: `at least 50,000`, `no bound`.
    static String words(Quantity quantity, Unit unit, Console console) {
        Wording wording = Wording.in(console.language());
        Optional<String> min = quantity.min().map(number -> wording.measure(number, unit));
        Optional<String> max = quantity.max().map(number -> wording.measure(number, unit));
        if (min.isPresent() && max.isPresent()) {
            return same(quantity)
                    ? console.text(TEXTS, "bounds.exact", min.get())
                    : console.text(TEXTS, "bounds.both", min.get(), max.get());
        }
        return min.map(number -> console.text(TEXTS, "bounds.min", number))
                .or(() -> max.map(number -> console.text(TEXTS, "bounds.max", number)))
                .orElseGet(() -> console.text(TEXTS, "bounds.none"));
    }

    private static boolean same(Quantity quantity) {
        return quantity.min()
                .map(BigDecimal::stripTrailingZeros)
                .equals(quantity.max().map(BigDecimal::stripTrailingZeros));
    }

    /// Why a sum has no bound, or is not whole; empty when there is nothing to say.
    static String reasons(Figure figure, Names names, Console console) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "bounds.without-min", withoutMin(figure), names, console);
        add(reasons, "bounds.without-max", withoutMax(figure), names, console);
        List<String> silent = List.copyOf(figure.quantity().unknownParts());
        add(reasons, "bounds.silent", silent, names, console);
        return String.join(" · ", reasons);
    }

    private static void add(
            List<String> reasons, String key, List<String> ids, Names names, Console console) {
        if (!ids.isEmpty()) {
            reasons.add(console.text(TEXTS, key, names.list(ids)));
        }
    }
}
