package kr.gpuatlas.domain.wording;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Cell;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Testimony;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Says what an explanation says in one sentence, to be quoted as it stands.
public final class Sentences {
    private final Language language;
    private final Words words;
    private final Wording wording;
    private final Amounts amounts;

    private Sentences(Language language) {
        this.language = language;
        this.words = new Words(language);
        this.wording = Wording.in(language);
        this.amounts = new Amounts(language, words);
    }

    public static Sentences in(Language language) {
        return new Sentences(language);
    }

    public String of(Explanation explanation) {
        Cell whole = explanation.whole();
        if (explanation.phase().isEmpty()) {
            return explanation.claim().map(claim -> claim(explanation, claim)).orElse("");
        }
        Phase phase = explanation.phase().get();
        if (explanation.confidence().isEmpty()) {
            return words.with(
                    "sentence.none",
                    explanation.subject().in(language),
                    wording.dates().longDay(explanation.clock().asOf()),
                    words.of("participle", phase));
        }
        return explanation
                .claim()
                .map(claim -> reported(explanation, phase, claim))
                .orElseGet(() -> sum(explanation, phase) + silent(whole));
    }

    /// A number with the month in which a source last said so: `13,136 contracted, last confirmed
    /// Jul 2025`.
    public String confirmed(Figure figure) {
        return words.with(
                "sentence.confirmed",
                amounts.counted(figure.quantity(), Unit.GPU),
                words.of("participle", figure.phase()),
                wording.dates().month(YearMonth.from(figure.lastConfirmed())));
    }

    private String reported(Explanation explanation, Phase phase, Claim claim) {
        if (claim.quantity().filter(Quantity::isKnown).isEmpty()) {
            return claim(explanation, claim);
        }
        String count = amounts.gpus(explanation.whole().quantity()) + models(explanation.whole());
        return words.with(
                "sentence.reported",
                explanation.subject().in(language),
                day(claim.when()),
                count,
                words.of("verb", phase),
                who(explanation));
    }

    private String sum(Explanation explanation, Phase phase) {
        Cell whole = explanation.whole();
        String day = explanation.when().map(this::day).orElse("");
        String count = amounts.gpus(whole.quantity());
        List<Cell> parts = whole.parts();
        if (parts.size() == 1 && parts.getFirst().name().equals(explanation.subject())) {
            return words.with(
                    "sentence.reported",
                    explanation.subject().in(language),
                    day,
                    count,
                    words.of("verb", phase),
                    who(explanation));
        }
        if (parts.size() == 1) {
            return words.with(
                    "sentence.only",
                    explanation.subject().in(language),
                    day,
                    parts.getFirst().name().in(language),
                    count,
                    words.of("verb", phase));
        }
        String mixed =
                whole.quantity().qualifier() == Qualifier.MIXED ? words.get("sentence.mixed") : "";
        Optional<String> later =
                explanation.latest().map(this::day).filter(last -> !last.equals(day));
        return words.with(
                later.isPresent() ? "sentence.sum.later" : "sentence.sum",
                explanation.subject().in(language),
                day,
                object(listed(parts.stream().map(this::part).toList())),
                count + mixed,
                words.of("verb", phase),
                later.orElse(day));
    }

    private String silent(Cell whole) {
        return whole.silent().isEmpty()
                ? ""
                : words.with(
                        "sentence.silent",
                        topic(
                                listed(
                                        whole.silent().stream()
                                                .map(name -> name.in(language))
                                                .toList())));
    }

    private String part(Cell part) {
        return words.with(
                "sentence.part",
                part.name().in(language),
                amounts.counted(part.quantity(), Unit.GPU));
    }

    private String models(Cell whole) {
        List<String> models =
                whole.parts().stream()
                        .filter(part -> part.kind() == Cell.Kind.MODEL)
                        .map(part ->
                                words.with(
                                        "sentence.model",
                                        part.name().in(language),
                                        amounts.counted(part.quantity(), Unit.GPU)))
                        .toList();
        return models.isEmpty() ? "" : words.with("sentence.models", listed(models));
    }

    private String claim(Explanation explanation, Claim claim) {
        String label = topic(claim.label());
        String who = who(explanation);
        String day = day(claim.when());
        return switch (claim.value()) {
            case Value.Words(Text said) ->
                    words.with("sentence.words", label, said.in(language), who, day);
            case Value.Measure(Quantity quantity, Unit unit) ->
                    quantity.isKnown()
                            ? words.with("sentence.claim", label, amount(quantity, unit), who, day)
                            : words.with("sentence.no-number", label, quote(claim), who, day);
        };
    }

    private String quote(Claim claim) {
        return claim.quote().map(quote -> words.with("sentence.quote", quote.words())).orElse("");
    }

    private String amount(Quantity quantity, Unit unit) {
        return unit == Unit.GPU ? amounts.gpus(quantity) : amounts.counted(quantity, unit);
    }

    /// The closest source, and how many more voices say the same.
    private String who(Explanation explanation) {
        Optional<Testimony> own = explanation.testimonies().stream().findFirst();
        String first =
                own.flatMap(testimony -> testimony.sources().stream().findFirst())
                        .map(Source::publisher)
                        .map(publisher -> publisher.in(language))
                        .orElseGet(() -> words.get("sentence.nobody"));
        int voices = own.map(Testimony::voices).orElse(1);
        return voices > 1 ? words.with("sentence.who", first, voices - 1) : first;
    }

    private String day(DateSpan span) {
        return span.isDay() ? wording.dates().longDay(span.first()) : wording.dates().span(span);
    }

    private String listed(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : words.with(
                        "sentence.list",
                        items.subList(0, items.size() - 1).stream()
                                .collect(Collectors.joining(", ")),
                        items.getLast());
    }

    private String topic(Text text) {
        return topic(text.in(language));
    }

    private String topic(String word) {
        return with(Particle.TOPIC, word);
    }

    private String object(String word) {
        return with(Particle.OBJECT, word);
    }

    private String with(Particle particle, String word) {
        return switch (language) {
            case KO -> particle.after(word);
            case EN -> word;
        };
    }
}
