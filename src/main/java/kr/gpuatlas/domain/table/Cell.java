package kr.gpuatlas.domain.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// What stands in one place of a listing.
public sealed interface Cell {
    /// Words that sort by the alphabet.
    record Words(Text text) implements Cell {}

    /// Words that sort by what they mean.
    ///
    /// @param size absent for a quantity nobody has reported
    record Ranked(Text text, Optional<BigDecimal> size) implements Cell {}

    /// A plain number; its unit stands in a column of its own.
    record Amount(BigDecimal value, Unit unit) implements Cell {}

    /// A day or span; spans sort by their ends.
    record Day(DateSpan span) implements Cell {}

    static Cell words(Text text) {
        return new Words(text);
    }

    /// A name that is the same in every language.
    static Cell code(String code) {
        return new Words(new Text(code, code));
    }

    /// The word for an enum constant, which sorts as the constants do.
    static <E extends Enum<E>> Cell ranked(Text text, E constant) {
        int rank = List.copyOf(EnumSet.allOf(constant.getDeclaringClass())).indexOf(constant);
        return new Ranked(text, Optional.of(BigDecimal.valueOf(rank)));
    }

    /// As a person reads it.
    default String shown(Language language) {
        return switch (this) {
            case Words(Text text) -> text.in(language);
            case Ranked(Text text, var _) -> text.in(language);
            case Amount(BigDecimal value, Unit unit) ->
                    unit == Unit.YEAR ? value.toPlainString() : Numbers.full(value);
            case Day(DateSpan span) -> Wording.in(language).dates().span(span);
        };
    }

    /// As a program reads it: numbers without groups, dates as their source gives them.
    default String plain(Language language) {
        return switch (this) {
            case Words(Text text) -> text.in(language);
            case Ranked(Text text, var _) -> text.in(language);
            case Amount(BigDecimal value, var _) -> value.toPlainString();
            case Day(DateSpan span) -> span.text();
        };
    }

    /// Whether there is nothing to sort by.
    default boolean isUnknown() {
        return this instanceof Ranked(var _, Optional<BigDecimal> size) && size.isEmpty();
    }

    /// Sizes by size, before words, which go by the alphabet of the language.
    static int compare(Cell a, Cell b, Language language) {
        Optional<BigDecimal> left = a.order();
        Optional<BigDecimal> right = b.order();
        if (left.isPresent() && right.isPresent()) {
            return left.get().compareTo(right.get());
        }
        if (left.isPresent() || right.isPresent()) {
            return left.isPresent() ? -1 : 1;
        }
        return Collator.getInstance(language.locale())
                .compare(a.shown(language), b.shown(language));
    }

    private Optional<BigDecimal> order() {
        return switch (this) {
            case Words _ -> Optional.empty();
            case Ranked(var _, Optional<BigDecimal> size) -> size;
            case Amount(BigDecimal value, var _) -> Optional.of(value);
            case Day(DateSpan span) -> Optional.of(BigDecimal.valueOf(span.last().toEpochDay()));
        };
    }
}
