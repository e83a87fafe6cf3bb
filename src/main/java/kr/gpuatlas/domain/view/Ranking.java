package kr.gpuatlas.domain.view;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;

/// Puts cards in order; what an order cannot tell apart stays as in the dataset.
final class Ranking {
    private final Figures figures;
    private final CardOrder order;
    private final Language language;

    Ranking(Figures figures, CardOrder order, Language language) {
        this.figures = figures;
        this.order = order;
        this.language = language;
    }

    List<Programme> programmes(List<Programme> programmes) {
        return switch (order) {
            case DATASET -> programmes;
            case QUANTITY -> descending(programmes, p -> size(p.id()));
            case NEWEST -> {
                Map<String, LocalDate> days = newest();
                yield descending(
                        programmes,
                        p -> Optional.ofNullable(days.get(p.id())).map(LocalDate::toEpochDay));
            }
            case NAME -> byName(programmes, Programme::shortName);
        };
    }

    /// Partners by size or date follow the first of their programmes.
    List<Partner> partners(List<Partner> partners) {
        return switch (order) {
            case DATASET -> partners;
            case QUANTITY, NEWEST -> byProgramme(partners);
            case NAME -> byName(partners, Partner::shortName);
        };
    }

    private List<Partner> byProgramme(List<Partner> partners) {
        List<Programme> ranked = programmes(figures.dataset().programmes());
        Map<String, Integer> places = new HashMap<>();
        for (Partner partner : partners) {
            int place = 0;
            while (place < ranked.size() && !ranked.get(place).involves(partner.id())) {
                place++;
            }
            places.put(partner.id(), place);
        }
        return partners.stream()
                .sorted(comparing(partner -> places.getOrDefault(partner.id(), ranked.size())))
                .toList();
    }

    private <T> List<T> byName(List<T> items, Function<T, Text> name) {
        Collator collator = Collator.getInstance(language.locale());
        return items.stream()
                .sorted((a, b) -> collator.compare(named(a, name), named(b, name)))
                .toList();
    }

    private <T> String named(T item, Function<T, Text> name) {
        return name.apply(item).in(language);
    }

    /// The largest first, those without a key last.
    private static <C extends Comparable<C>> List<Programme> descending(
            List<Programme> programmes, Function<Programme, Optional<C>> key) {
        Comparator<Programme> rule =
                (a, b) -> {
                    Optional<C> left = key.apply(a);
                    Optional<C> right = key.apply(b);
                    return left.isPresent() && right.isPresent()
                            ? right.get().compareTo(left.get())
                            : Boolean.compare(right.isPresent(), left.isPresent());
                };
        return programmes.stream().sorted(rule).toList();
    }

    /// The stated number of the widest phase, or the bound that is given instead.
    private Optional<BigDecimal> size(String id) {
        Optional<Quantity> widest = figures.about(id).widest().map(Figure::quantity);
        return widest.flatMap(q -> q.stated().or(q::max).or(q::min));
    }

    /// The day of the newest statement about each programme or one of its lots.
    private Map<String, LocalDate> newest() {
        Map<String, LocalDate> days = new HashMap<>();
        Visibility visibility = figures.visibility();
        for (Claim claim : visibility.claims()) {
            figures.dataset()
                    .programmeOf(claim.about())
                    .ifPresent(programme ->
                            days.merge(
                                    programme.id(),
                                    visibility.knownFrom(claim.sources(), claim.when()),
                                    (a, b) -> a.isAfter(b) ? a : b));
        }
        return days;
    }
}
