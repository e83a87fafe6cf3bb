package kr.gpuatlas.domain.derived;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.time.DateSpan;

/// What has been reported of one programme, field by field; an absent field has not been.
public record Coverage(Programme programme, Map<Field, Fact> facts) {
    /// The metrics of what is to be spent; fees, loans and unit costs are not.
    private static final Pattern SUMS = Pattern.compile("investment|budget");

    /// What one would want to know of a programme.
    public enum Field {
        ANNOUNCED,
        CONTRACTED,
        DELIVERED,
        IN_SERVICE,
        PLACE,
        POWER,
        MONEY,
        DATE
    }

    /// What is known of a field.
    public sealed interface Fact {
        Grade grade();

        /// A number with the figure or claim that explains it.
        record Amount(String id, Value.Measure value, Grade grade) implements Fact {}

        /// How exactly somebody has placed it.
        record Place(Precision precision, Grade grade) implements Fact {}

        /// The next day that has been named.
        record Day(DateSpan when, Grade grade) implements Fact {}
    }

    public Coverage {
        Map<Field, Fact> copy = new EnumMap<>(Field.class);
        copy.putAll(facts);
        facts = Collections.unmodifiableMap(copy);
    }

    public Optional<Fact> at(Field field) {
        return Optional.ofNullable(facts.get(field));
    }

    /// Every programme, in the order of the dataset.
    public static List<Coverage> of(Figures figures) {
        return figures.dataset().programmes().stream().map(p -> of(figures, p)).toList();
    }

    private static Coverage of(Figures figures, Programme programme) {
        Map<Field, Fact> facts = new EnumMap<>(Field.class);
        for (Phase phase : Phase.values()) {
            figures.about(programme.id())
                    .at(phase)
                    .ifPresent(figure -> facts.put(field(phase), number(figure)));
        }
        place(figures, programme).ifPresent(fact -> facts.put(Field.PLACE, fact));
        power(figures, programme).ifPresent(fact -> facts.put(Field.POWER, fact));
        money(figures, programme).ifPresent(fact -> facts.put(Field.MONEY, fact));
        day(figures, programme).ifPresent(fact -> facts.put(Field.DATE, fact));
        return new Coverage(programme, facts);
    }

    private static Field field(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> Field.ANNOUNCED;
            case CONTRACTED -> Field.CONTRACTED;
            case DELIVERED -> Field.DELIVERED;
            case IN_SERVICE -> Field.IN_SERVICE;
        };
    }

    private static Fact number(Figure figure) {
        return new Fact.Amount(
                figure.id(),
                new Value.Measure(figure.quantity(), kr.gpuatlas.domain.claim.Unit.GPU),
                figure.grade());
    }

    /// Where its GPUs are said to be; a place of the programme that holds none says nothing of
    /// them.
    private static Optional<Fact> place(Figures figures, Programme programme) {
        return figures.dataset().sites().stream()
                .filter(site -> !site.loneSource())
                .filter(site -> site.holds().stream().anyMatch(h -> isOf(figures, h, programme)))
                .filter(site -> figures.visibility().presence(site) == Site.Presence.CURRENT)
                .map(Site::precision)
                .filter(precision -> precision == Precision.SITE || precision == Precision.CITY)
                .min(Comparator.naturalOrder())
                .map(precision ->
                        new Fact.Place(
                                precision,
                                precision == Precision.SITE ? Grade.HIGH : Grade.MEDIUM));
    }

    /// What is planned at a place; failing that, whatever has been said of power.
    private static Optional<Fact> power(Figures figures, Programme programme) {
        Power power = Power.of(figures.visibility(), programme.id());
        return power.planned().or(power::wider).or(power::running).flatMap(Coverage::number);
    }

    /// The best known sum that is to be spent, the newest of equally good ones.
    private static Optional<Fact> money(Figures figures, Programme programme) {
        return figures.visibility().claims().stream()
                .filter(claim -> claim.subject() == Subject.MONEY)
                .filter(claim -> SUMS.matcher(claim.metric()).find())
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .filter(claim -> isOf(figures, claim.about(), programme))
                .filter(claim -> claim.quantity().filter(q -> q.isKnown()).isPresent())
                .min(
                        Comparator.comparing(Claim::grade)
                                .thenComparing(Claim::when, Comparator.reverseOrder()))
                .flatMap(Coverage::number);
    }

    private static Optional<Fact> number(Claim claim) {
        return claim.value() instanceof Value.Measure measure
                ? Optional.of(new Fact.Amount(claim.id(), measure, claim.grade()))
                : Optional.empty();
    }

    private static Optional<Fact> day(Figures figures, Programme programme) {
        LocalDate today = figures.clock().asOf();
        return figures.visibility().milestones().stream()
                .filter(milestone -> !milestone.met())
                .filter(milestone -> isOf(figures, milestone.about(), programme))
                .filter(milestone -> !milestone.when().last().isBefore(today))
                .min(Comparator.comparing(Milestone::when))
                .map(milestone -> new Fact.Day(milestone.when(), milestone.grade()));
    }

    private static boolean isOf(Figures figures, String about, Programme programme) {
        return figures.dataset().programmeOf(about).filter(programme::equals).isPresent();
    }
}
