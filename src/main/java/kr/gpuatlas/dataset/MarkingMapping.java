package kr.gpuatlas.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.claim.Marking;

/// Markings: a word, or the day an embargo ends; a record without one is public.
final class MarkingMapping {
    private static final String KEY = "marking";
    private static final String EMBARGO = "embargo";
    private static final Kind<Marking.Lasting> WORD = Kinds.constant(Marking.Lasting.class);
    private static final Kind<Marking> UNTIL =
            Fields.object(
                    Marking.Lasting.INTERNAL,
                    fields -> new Marking.Embargo(fields.need(EMBARGO, Dates.DAY)));
    private static final Kind<Marking> MARKING =
            new Kind<>(Marking.Lasting.INTERNAL, MarkingMapping::read);

    private MarkingMapping() {}

    static Marking marking(Fields fields) {
        return fields.maybe(KEY, MARKING).orElse(Marking.Lasting.PUBLIC);
    }

    private static Optional<Marking> read(Node node, Ledger ledger) {
        return switch (node) {
            case Node.Str _ -> WORD.read(node, ledger).map(Function.identity());
            case Node.Obj _ -> UNTIL.read(node, ledger);
            case Node.Arr _, Node.Num _, Node.Bool _, Node.Null _ -> {
                Kinds.wrongType(node, "type.marking", ledger);
                yield Optional.empty();
            }
        };
    }

    /// Puts the marking of a record; a public one needs none.
    static Members put(Members members, Marking marking) {
        return switch (marking) {
            case Marking.Lasting.PUBLIC -> members;
            case Marking.Lasting.INTERNAL -> members.put(KEY, Marking.Lasting.INTERNAL);
            case Marking.Embargo(LocalDate day) ->
                    members.put(KEY, new Members().put(EMBARGO, day));
        };
    }
}
