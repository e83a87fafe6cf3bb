package kr.gpuatlas.domain.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// A number as part of a formula: itself, and the numbers it is made of.
///
/// @param id what it is explained by; empty for a rest
/// @param name of the lot, programme or model; of the whole for a rest
/// @param used the claim that says it, here or in the only part that is known
/// @param parts what lies inside it
/// @param join how the parts make the whole
/// @param silent names of the parts that have no number
public record Cell(
        Optional<String> id,
        Kind kind,
        Text name,
        Quantity quantity,
        Unit unit,
        Evidence evidence,
        Grade grade,
        Optional<Claim> used,
        List<Cell> parts,
        Join join,
        List<Text> silent) {
    public Cell {
        parts = List.copyOf(parts);
        silent = List.copyOf(silent);
    }

    /// What divides the whole here.
    public enum Kind {
        PLEDGE,
        PROGRAMME,
        LOT,
        MODEL,
        USE,
        /// A claim's piece that is none of these.
        PIECE,
        /// What the parts leave of the whole.
        REST
    }

    /// How the parts make the whole.
    public enum Join {
        /// Nothing is known of its parts.
        SINGLE,
        /// The whole is computed from them.
        SUM,
        /// The whole is reported, and they add up to it.
        AGREES,
        /// The whole is reported, and they do not add up to it.
        SOME
    }

    /// How large it is drawn: the stated number, else the bound there is; absent for none.
    public Optional<BigDecimal> size() {
        return quantity.stated().or(quantity::max).or(quantity::min);
    }

    /// It and everything inside it.
    public Stream<Cell> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Cell::all));
    }
}
