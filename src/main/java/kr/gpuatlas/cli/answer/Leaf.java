package kr.gpuatlas.cli.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// One value of a [Sheet]: as programs read it, and as a person does.
///
/// @param shown empty for what a person sees elsewhere, as in the heading
record Leaf(Object json, String shown) {
    private static final Texts TEXTS = Texts.beside(Leaf.class);

    static Leaf plain(String words) {
        return new Leaf(words, words);
    }

    /// A text in both languages, shown in one.
    static Leaf text(Text text, Console console) {
        return new Leaf(Json.text(text), text.in(console.language()));
    }

    static Leaf term(Enum<?> term, String words) {
        return new Leaf(Codes.of(term), words);
    }

    static Leaf count(int count) {
        return new Leaf(count, Numbers.full(count));
    }

    static Leaf day(LocalDate day, Console console) {
        return new Leaf(day.toString(), Wording.in(console.language()).dates().day(day));
    }

    static Leaf span(DateSpan span, Console console) {
        return new Leaf(span.text(), Wording.in(console.language()).dates().span(span));
    }

    /// A quantity with its bounds in words.
    static Leaf amount(Quantity quantity, Unit unit, Console console) {
        var json = FigureJson.quantity(quantity);
        json.put("unit", Codes.of(unit));
        Wording wording = Wording.in(console.language());
        return new Leaf(
                json,
                quantity.isKnown()
                        ? console.text(
                                TEXTS,
                                "amount",
                                wording.written(quantity, unit),
                                Bounds.words(quantity, unit, console))
                        : wording.qualifier(quantity.qualifier()));
    }

    /// The id of a thing, shown with its name.
    static Leaf named(String id, Names names) {
        return new Leaf(id, names.text(id).isPresent() ? names.name(id) + " · " + id : id);
    }

    static Leaf ids(Collection<String> ids) {
        return new Leaf(List.copyOf(ids), String.join(", ", ids));
    }

    /// The same value, for programs only.
    Leaf unshown() {
        return new Leaf(json, "");
    }
}
