package kr.gpuatlas.domain.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Cell.Join;
import kr.gpuatlas.domain.explanation.Cell.Kind;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// Takes numbers apart: a figure into its lots and models, a claim into the claims that are part of
/// it.
final class Anatomy {
    private final Dataset dataset;
    private final List<Claim> claims;

    Anatomy(Figures figures) {
        this.dataset = figures.dataset();
        this.claims = figures.visibility().claims();
    }

    Cell of(Figure figure) {
        Optional<Claim> own = own(figure);
        List<Cell> lots = figure.parts().stream().map(this::of).toList();
        List<Cell> pieces = own.map(this::pieces).orElse(List.of());
        List<Cell> parts = nested(pieces, lots);
        if (parts.isEmpty()) {
            parts = own.map(claim -> uses(claim)).orElse(List.of());
        }
        Cell whole =
                new Cell(
                        Optional.of(figure.id()),
                        kind(figure.about()),
                        name(figure.about()),
                        figure.quantity(),
                        Unit.GPU,
                        figure.evidence(),
                        figure.grade(),
                        figure.used(),
                        List.of(),
                        Join.SINGLE,
                        figure.quantity().unknownParts().stream().map(this::name).toList());
        return own.isEmpty() ? with(whole, parts, Join.SUM) : filled(whole, parts);
    }

    /// The claim that speaks of the thing itself, not of its only known part.
    static Optional<Claim> own(Figure figure) {
        return figure.used().filter(claim -> claim.about().equals(figure.about()));
    }

    Cell of(Claim claim) {
        return filled(bare(claim, kind(claim)), pieces(claim));
    }

    private static Kind kind(Claim claim) {
        if (claim.subject() == Subject.PHASE && claim.model().isPresent()) {
            return Kind.MODEL;
        }
        return claim.subject() == Subject.COUNT ? Kind.USE : Kind.PIECE;
    }

    private Cell bare(Claim claim, Kind kind) {
        Quantity quantity = claim.quantity().orElseGet(() -> Quantity.unknown(claim.id()));
        Text name =
                kind == Kind.MODEL
                        ? claim.model().map(model -> new Text(model, model)).orElse(claim.label())
                        : claim.label();
        return new Cell(
                Optional.of(claim.id()),
                kind,
                name,
                quantity,
                claim.value() instanceof Value.Measure(var _, Unit unit) ? unit : Unit.GPU,
                Evidence.REPORTED,
                claim.grade(),
                Optional.of(claim),
                List.of(),
                Join.SINGLE,
                List.of());
    }

    private List<Cell> pieces(Claim whole) {
        return cells(claim -> claim.partOf().filter(whole.id()::equals).isPresent());
    }

    /// What a number is for: counts of the same thing, for the same day, by one of its sources.
    private List<Cell> uses(Claim whole) {
        return cells(claim ->
                claim.subject() == Subject.COUNT
                        && claim.about().equals(whole.about())
                        && claim.when().equals(whole.when())
                        && claim.sources().stream().anyMatch(whole.sources()::contains)
                        && isLess(claim, whole));
    }

    private static boolean isLess(Claim part, Claim whole) {
        Optional<BigDecimal> inner = part.quantity().flatMap(Quantity::stated);
        Optional<BigDecimal> outer = whole.quantity().flatMap(Quantity::stated);
        return inner.isPresent() && outer.isPresent() && inner.get().compareTo(outer.get()) < 0;
    }

    private List<Cell> cells(Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).map(this::of).toList();
    }

    /// Lots under the model they consist of, where every lot has its model among the pieces and the
    /// numbers agree; otherwise the lots alone, or the pieces when there are no lots.
    private static List<Cell> nested(List<Cell> pieces, List<Cell> lots) {
        if (lots.isEmpty() || pieces.isEmpty()) {
            return lots.isEmpty() ? pieces : lots;
        }
        List<Cell> models = new ArrayList<>();
        int placed = 0;
        for (Cell piece : pieces) {
            List<Cell> inside = lots.stream().filter(lot -> isOf(piece, lot)).toList();
            placed += inside.size();
            models.add(filled(piece, inside));
        }
        boolean fits =
                placed == lots.size()
                        && models.stream().allMatch(model -> model.join() == Join.AGREES);
        return fits ? models : lots;
    }

    private static boolean isOf(Cell piece, Cell lot) {
        return piece.used().flatMap(Claim::model).equals(lot.used().flatMap(Claim::model));
    }

    /// A reported whole with its parts, and with what they leave of it.
    private static Cell filled(Cell whole, List<Cell> parts) {
        if (parts.isEmpty()) {
            return whole;
        }
        Optional<BigDecimal> all = whole.size();
        BigDecimal sum =
                parts.stream()
                        .flatMap(part -> part.size().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.isEmpty() || all.get().compareTo(sum) == 0) {
            return with(whole, parts, all.isEmpty() ? Join.SOME : Join.AGREES);
        }
        List<Cell> withRest = new ArrayList<>(parts);
        if (all.get().compareTo(sum) > 0) {
            withRest.add(rest(whole, parts, all.get().subtract(sum)));
        }
        return with(whole, withRest, Join.SOME);
    }

    /// The rest has a number only where all others are exact.
    private static Cell rest(Cell whole, List<Cell> parts, BigDecimal left) {
        boolean exact =
                isExact(whole.quantity())
                        && parts.stream().allMatch(part -> isExact(part.quantity()));
        return new Cell(
                Optional.empty(),
                Kind.REST,
                whole.name(),
                exact ? Quantity.exact(left) : Quantity.unknown(""),
                whole.unit(),
                Evidence.DERIVED,
                parts.stream().map(Cell::grade).max(Grade::compareTo).orElse(whole.grade()),
                Optional.empty(),
                List.of(),
                Join.SINGLE,
                List.of());
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT;
    }

    private static Cell with(Cell cell, List<Cell> parts, Join join) {
        return new Cell(
                cell.id(),
                cell.kind(),
                cell.name(),
                cell.quantity(),
                cell.unit(),
                cell.evidence(),
                cell.grade(),
                cell.used(),
                parts,
                join,
                cell.silent());
    }

    private Kind kind(String about) {
        if (dataset.lot(about).isPresent()) {
            return Kind.LOT;
        }
        return dataset.programme(about).isPresent() ? Kind.PROGRAMME : Kind.PLEDGE;
    }

    Text name(String about) {
        return dataset.lot(about)
                .map(lot -> lot.name())
                .or(() -> dataset.programme(about).map(programme -> programme.shortName()))
                .orElseGet(() -> dataset.pledge().name());
    }
}
