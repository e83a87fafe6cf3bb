package kr.gpuatlas.domain.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Fact;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Words for single facts within a change: what they are about, what they say, who says so.
final class FactWords {
    /// A number with a word for what is counted, which Korean puts first and English last.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:(?<before>GPU|매개변수) )?(?<number>.*?)(?: (?<after>GPUs|parameters|teams))?");

    private static final Pattern BRACKETS = Pattern.compile(" ?\\(.*\\)$");

    private final Figures early;
    private final Figures late;
    private final Language language;
    private final Words words;
    private final Wording wording;
    private final Amounts amounts;

    FactWords(Comparison comparison, Language language, Words words) {
        this.early = comparison.backwards() ? comparison.after() : comparison.before();
        this.late = comparison.backwards() ? comparison.before() : comparison.after();
        this.language = language;
        this.words = words;
        this.wording = Wording.in(language);
        this.amounts = new Amounts(language, words);
    }

    /// The name of a programme, lot or the pledge; empty for an id that is none of these.
    String name(String about) {
        return about.equals(late.dataset().pledge().id())
                ? words.get("change.national")
                : Stream.of(late, early)
                        .map(Figures::dataset)
                        .flatMap(dataset -> name(dataset, about).stream())
                        .findFirst()
                        .map(text -> text.in(language))
                        .orElse("");
    }

    /// The day up to which the earlier reading knew.
    String start() {
        return wording.dates().day(early.clock().knownOn());
    }

    private static Optional<Text> name(Dataset dataset, String about) {
        return dataset.programme(about)
                .map(Programme::shortName)
                .or(() -> dataset.lot(about).map(Lot::name));
    }

    String span(DateSpan span) {
        return wording.dates().span(span);
    }

    /// A claim as it stands: what it measures and how much.
    String plain(Fact.Told told) {
        Claim claim = told.claim();
        if (claim.phase().isPresent()) {
            return count(claim);
        }
        String label = claim.label().in(language);
        String value = words.with("change.value", label, withoutEcho(label, value(told)));
        return claim.subject() == Subject.DATE
                ? value
                : claim.due().map(due -> words.with("change.due", value, span(due))).orElse(value);
    }

    private String count(Claim claim) {
        String count =
                claim.quantity()
                        .filter(Quantity::isKnown)
                        .map(quantity ->
                                words.with("change.count", amounts.gpus(quantity), phase(claim)))
                        .orElseGet(() ->
                                words.with(
                                        "change.value",
                                        claim.label().in(language),
                                        noNumber(claim)));
        String marked =
                claim.mark()
                        .map(mark -> words.with("change.mark", count, wording.mark(mark)))
                        .orElse(count);
        return isOutside(claim.about()) ? words.with("change.outside", marked) : marked;
    }

    private String phase(Claim claim) {
        return claim.phase().map(phase -> words.of("change.phase", phase)).orElse("");
    }

    private boolean isOutside(String about) {
        Dataset dataset = late.dataset();
        boolean ownProgramme =
                dataset.programmeOf(about).filter(programme -> !programme.inPledge()).isPresent();
        return late.scope() == Scope.PLEDGE
                && (ownProgramme || dataset.lot(about).filter(lot -> !lot.inPledge()).isPresent());
    }

    String count(Fact.Sum sum) {
        return words.with(
                "change.count",
                amounts.gpus(sum.figure().quantity()),
                words.of("change.phase", sum.figure().phase()));
    }

    /// What a statement without a number says, which needs no label beside others of its event.
    Optional<String> words(Fact fact) {
        return fact instanceof Fact.Told(Claim claim)
                        && claim.value() instanceof Value.Words(Text said)
                ? Optional.of(said.in(language))
                : Optional.empty();
    }

    /// What a fact is about, without its value.
    String topic(Fact fact) {
        return switch (fact) {
            case Fact.Told(Claim claim) ->
                    claim.phase().map(wording::phase).orElseGet(() -> claim.label().in(language));
            case Fact.Event(var event) -> event.label().in(language);
            case Fact.Place(var site) -> site.name().in(language);
            case Fact.Dispute dispute -> dispute.conflict().topic().in(language);
            case Fact.Sum sum -> wording.phase(sum.figure().phase());
            case Fact.Rule(var ruling, var _) ->
                    words.with("change.ruling", wording.phase(ruling.phase()));
            case Fact.Choice(var assumption) ->
                    words.with("change.assumption", assumption.label().in(language));
            case Fact.Given(var constant) ->
                    words.with("change.constant", constant.device(), constant.label().in(language));
            case Fact.Membership _ -> words.get("change.membership");
        };
    }

    /// What a fact says, without its topic.
    String value(Fact fact) {
        return switch (fact) {
            case Fact.Told(Claim claim) -> value(claim);
            case Fact.Event(var event) -> span(event.when());
            case Fact.Place(var site) -> wording.precision(site.precision());
            case Fact.Dispute dispute -> dispute.conflict().topic().in(language);
            case Fact.Sum sum -> amounts.counted(sum.figure().quantity(), Unit.GPU);
            case Fact.Rule(var ruling, var answer) ->
                    answer.map(this::value).orElse(ruling.claim());
            case Fact.Choice(var assumption) -> measure(assumption.value());
            case Fact.Given(var constant) -> measure(constant.value());
            case Fact.Membership membership -> membership(membership);
        };
    }

    private String membership(Fact.Membership membership) {
        String counts = words.get("change.counts." + (membership.counts() ? "yes" : "no"));
        return membership
                .within()
                .map(lot -> words.with("change.within", counts, name(lot)))
                .orElse(counts);
    }

    private String measure(Value.Measure measure) {
        return amounts.counted(measure.quantity(), measure.unit());
    }

    private String value(Claim claim) {
        return switch (claim.value()) {
            case Value.Words(Text said) -> said.in(language);
            case Value.Measure(Quantity quantity, Unit unit) ->
                    quantity.isKnown()
                            ? claim.phase().isEmpty() && unit == Unit.GPU
                                    ? amounts.gpus(quantity)
                                    : amounts.counted(quantity, unit)
                            : noNumber(claim);
        };
    }

    /// What stands in place of a number: the source's own words, if they are known.
    private String noNumber(Claim claim) {
        return claim.quote()
                .map(quote -> words.with("change.no-number.quoted", quote.words()))
                .orElseGet(() -> words.get("change.no-number"));
    }

    /// A value whose unit the label has named already does without it: `GPUs requested: 13,712`.
    private static String withoutEcho(String label, String value) {
        Matcher unit = COUNTED.matcher(value);
        if (!unit.matches()) {
            return value;
        }
        Optional<String> word =
                Optional.ofNullable(unit.group("before"))
                        .or(() -> Optional.ofNullable(unit.group("after")));
        boolean named = word.filter(counted -> names(label, counted)).isPresent();
        return named ? unit.group("number") : value;
    }

    private static boolean names(String label, String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return label.toLowerCase(Locale.ROOT).contains(single.toLowerCase(Locale.ROOT));
    }

    /// What a fact says in what another of the same question says otherwise.
    String differing(Fact fact, Fact other) {
        if (!(fact instanceof Fact.Told(Claim claim))
                || !(other instanceof Fact.Told(Claim beside))) {
            return value(fact);
        }
        if (!claim.value().equals(beside.value())) {
            return claim.due().equals(beside.due()) ? value(claim) : dated(claim);
        }
        if (!claim.due().equals(beside.due())) {
            return claim.due().map(this::span).orElseGet(() -> words.get("change.undated"));
        }
        if (!claim.when().equals(beside.when())) {
            return span(claim.when());
        }
        if (claim.standing() != beside.standing()) {
            return wording.standing(claim.standing());
        }
        return claim.about().equals(beside.about()) ? plain((Fact.Told) fact) : name(claim.about());
    }

    private String dated(Claim claim) {
        return claim.due()
                .filter(_ -> claim.subject() != Subject.DATE)
                .map(due -> words.with("change.due", value(claim), span(due)))
                .orElseGet(() -> value(claim));
    }

    /// What a fact says, and the closest of its public sources.
    String sourced(Fact fact) {
        return Stream.of(late, early)
                .flatMap(figures -> figures.visibility().publicSources(fact.sources()).stream())
                .findFirst()
                .map(Source::publisher)
                .map(publisher -> BRACKETS.matcher(publisher.in(language)).replaceAll(""))
                .map(publisher -> words.with("change.sourced", value(fact), publisher))
                .orElseGet(() -> value(fact));
    }
}
