package kr.gpuatlas.domain.derived;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// Derives power, racks, memory, compute and money from the figures of one view.
public final class Derivations {
    private static final List<Measure> BY_MODEL =
            List.of(
                    Measure.POWER,
                    Measure.RACKS,
                    Measure.MEMORY,
                    Measure.FP8,
                    Measure.FP4,
                    Measure.H100);

    private final Figures figures;
    private final Batches batches;
    private final Recipe recipe;
    private final Spending spending;

    /// @param figures of a dataset whose assumptions are those that hold
    /// @param assumed which of them somebody changed
    public Derivations(Figures figures, Assumed assumed) {
        Inputs inputs = new Inputs(figures.dataset(), assumed);
        this.figures = figures;
        this.batches = new Batches(figures.visibility(), inputs);
        this.recipe = new Recipe(inputs);
        this.spending = new Spending(figures);
    }

    /// The phases there is a number of GPUs for.
    public List<Phase> phases(String about) {
        return figures.about(about).reported().map(Figure::phase).toList();
    }

    /// Everything that can be derived from the GPUs of one thing in one phase; a measure without
    /// any batch that can be computed is there too, with what is missing.
    public List<Derived> of(String about, Phase phase) {
        Optional<Figure> figure = figures.about(about).at(phase);
        return figure.map(found -> of(found, batches.of(found))).orElse(List.of());
    }

    private List<Derived> of(Figure figure, List<Batch> parts) {
        return Stream.concat(
                        BY_MODEL.stream().map(measure -> derive(measure, figure, parts)),
                        spending.of(figure))
                .toList();
    }

    private Derived derive(Measure measure, Figure figure, List<Batch> parts) {
        List<Term> terms = parts.stream().map(batch -> recipe.of(measure, batch)).toList();
        return new Derived(
                figure.about(),
                figure.phase(),
                measure,
                Recipe.sum(terms.stream().map(Term::result)),
                measure.unit(),
                terms);
    }

    /// The derived power of one GPU in kilowatts, over those whose model is known; their number
    /// cancels out, so only the words before the other numbers carry over.
    public Optional<Quantity> powerOfOne(List<Derived> all) {
        return all.stream()
                .filter(derived -> derived.measure() == Measure.POWER)
                .findFirst()
                .flatMap(Derivations::powerOfOne);
    }

    private static Optional<Quantity> powerOfOne(Derived power) {
        List<Term> terms = power.terms().stream().filter(term -> term.missing().isEmpty()).toList();
        Optional<BigDecimal> kilowatts =
                Recipe.sum(terms.stream().map(Term::result))
                        .stated()
                        .map(megawatts -> megawatts.movePointRight(3));
        Optional<BigDecimal> gpus =
                Recipe.sum(terms.stream().map(term -> term.batch().gpus()))
                        .stated()
                        .filter(number -> number.signum() > 0);
        Set<Qualifier> words =
                terms.stream()
                        .flatMap(term -> term.factors().stream())
                        .flatMap(input -> input.quantity().qualifiers().stream())
                        .collect(Collectors.toSet());
        return kilowatts.flatMap(all ->
                gpus.map(number ->
                        new Quantity(
                                words,
                                Optional.of(all.divide(number, MathContext.DECIMAL64)),
                                Optional.empty(),
                                Optional.empty(),
                                new TreeSet<>())));
    }

    /// What others' totals say one GPU draws with everything around it: to be held beside a derived
    /// power, never mixed with it.
    public List<Constant> crossChecks() {
        return figures.dataset().constants().stream()
                .filter(constant -> constant.value().unit() == Unit.KILOWATT_PER_GPU)
                .filter(constant ->
                        !figures.visibility().publicSources(constant.sources()).isEmpty())
                .toList();
    }
}
