package kr.gpuatlas.domain.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.change.Account;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Fact;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;

/// Says each change in one line, to be quoted as it stands.
public final class ChangeSentences {
    private static final String SEPARATOR = " · ";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Language language;
    private final Words words;
    private final FactWords facts;

    private ChangeSentences(Comparison comparison, Language language) {
        this.language = language;
        this.words = new Words(language);
        this.facts = new FactWords(comparison, language, words);
    }

    public static ChangeSentences of(Comparison comparison, Language language) {
        return new ChangeSentences(comparison, language);
    }

    /// A change in both languages at once.
    public static Text both(Comparison comparison, Change change) {
        return new Text(
                of(comparison, Language.KO).of(change), of(comparison, Language.EN).of(change));
    }

    public String kind(Kind kind) {
        return words.of("change.kind", kind);
    }

    public String cause(Cause cause) {
        return words.of("change.cause", cause);
    }

    public String of(Change change) {
        String plain = named(change.account());
        return change.undone() ? words.with("change.undone", plain) : plain;
    }

    /// What else was told of the same event; what it is about is named where it differs.
    ///
    /// The day is named where it differs as well.
    public String detail(Change change, Account detail) {
        Account plain = plain(detail);
        String line = plain.fact().about().equals(change.about()) ? told(plain) : named(plain);
        return detail.fact()
                .when()
                .filter(day -> change.happened().filter(day::overlaps).isEmpty())
                .filter(_ -> detail.kind() != Kind.SLIP)
                .map(day -> facts.span(day) + SEPARATOR + line)
                .orElse(line);
    }

    /// Beside a phase reached nobody needs to hear again that none was reported before.
    private static Account plain(Account detail) {
        return detail.kind() == Kind.PHASE_REACHED
                ? new Account(Kind.NEW_FACT, detail.fact(), Optional.empty(), detail.state())
                : detail;
    }

    /// A detail in both languages at once.
    public static Text both(Comparison comparison, Change change, Account detail) {
        return new Text(
                of(comparison, Language.KO).detail(change, detail),
                of(comparison, Language.EN).detail(change, detail));
    }

    /// What a change adds to the national total: `contracted +9,704`; empty when it adds nothing.
    public String effects(Change change) {
        return change.effects().entrySet().stream()
                .map(effect -> effect(change, effect))
                .collect(Collectors.joining(", "));
    }

    /// How much a programme or lot adds, with the qualifier of what is added: `≤ +4,224`.
    public String delta(Bridge.Step step) {
        return delta(step.delta(), step.before(), step.after());
    }

    /// How much the total of a phase moved; where nobody had reported any, that is all of it.
    public String delta(Bridge bridge) {
        return delta(
                bridge.difference(),
                bridge.before().map(Figure::quantity),
                bridge.after().map(Figure::quantity));
    }

    /// Zero that is reported for the first time is a report, and no mere change of words.
    private String delta(
            Optional<BigDecimal> delta, Optional<Quantity> before, Optional<Quantity> after) {
        boolean both = before.isPresent() && after.isPresent();
        return delta.map(number ->
                        both && number.signum() == 0
                                ? words.get("change.delta.words")
                                : glyphs(Moved.words(before, after)) + Numbers.signed(number))
                .orElse(Numbers.NONE);
    }

    private String glyphs(Optional<Quantity> quantity) {
        return quantity.map(Wording.in(language)::glyphs)
                .filter(glyphs -> !glyphs.isEmpty())
                .map(glyphs -> glyphs + NO_BREAK_SPACE)
                .orElse("");
    }

    private static Optional<Quantity> counted(Change change, Phase phase) {
        return change.account().fact() instanceof Fact.Told(Claim claim)
                ? claim.quantity().filter(_ -> claim.phase().filter(phase::equals).isPresent())
                : Optional.empty();
    }

    private String effect(Change change, Map.Entry<Phase, BigDecimal> effect) {
        BigDecimal delta = effect.getValue();
        return delta.signum() == 0
                ? words.with("change.effect.words", words.of("phase", effect.getKey()))
                : words.with(
                        "change.effect",
                        words.of("phase", effect.getKey()),
                        glyphs(
                                        counted(change, effect.getKey())
                                                .map(of -> delta.signum() < 0 ? of.turned() : of))
                                + Numbers.signed(delta));
    }

    /// What a programme, lot or the pledge is called in a line.
    public String name(String about) {
        return facts.name(about);
    }

    private String named(Account account) {
        String about = account.fact().about();
        boolean speaksForItself =
                account.fact() instanceof Fact.Dispute || facts.name(about).isEmpty();
        String body = body(account);
        return prefixed(
                account,
                speaksForItself || body.contains(facts.name(about))
                        ? body
                        : facts.name(about) + SEPARATOR + body);
    }

    private String told(Account account) {
        return prefixed(account, facts.words(account.fact()).orElseGet(() -> body(account)));
    }

    private String prefixed(Account account, String body) {
        if (account.state() == Account.State.GONE) {
            return words.with(gone(account.kind()), body);
        }
        if (account.kind() != Kind.CORRECTION) {
            return body;
        }
        return words.with(
                account.before().isPresent() ? "change.corrected" : "change.entered-late", body);
    }

    private static String gone(Kind kind) {
        return switch (kind) {
            case CORRECTION -> "change.taken-out";
            case METHOD -> "change.dropped";
            default -> "change.gone";
        };
    }

    private String body(Account account) {
        return switch (account.fact()) {
            case Fact.Told told -> claim(account, told);
            case Fact.Event(Milestone event) -> event(account, event);
            case Fact.Place(Site site) -> place(account, site);
            case Fact.Dispute dispute -> dispute(account, dispute);
            case Fact.Sum sum -> facts.count(sum);
            case Fact.Method method ->
                    account.before()
                            .map(old ->
                                    words.with(
                                            "change.revised",
                                            facts.topic(method),
                                            facts.value(old),
                                            facts.value(method)))
                            .orElseGet(() ->
                                    words.with(
                                            "change.value",
                                            facts.topic(method),
                                            facts.value(method)));
        };
    }

    private String claim(Account account, Fact.Told told) {
        if (account.before().isEmpty()) {
            String plain = facts.plain(told);
            return account.kind() == Kind.PHASE_REACHED
                    ? words.with("change.reached", plain, facts.start())
                    : plain;
        }
        Fact old = account.before().get();
        return switch (account.kind()) {
            case SOURCE_REPLACED ->
                    words.with(
                            "change.revised",
                            facts.topic(told),
                            facts.sourced(old),
                            facts.sourced(told));
            case NEW_FACT ->
                    words.with(
                            told.claim().phase().isPresent() ? "change.unused" : "change.beside",
                            facts.plain(told),
                            facts.differing(old, told));
            default ->
                    words.with("change.revised", facts.topic(told), was(old, told), is(old, told));
        };
    }

    private String was(Fact old, Fact.Told told) {
        return facts.differing(old, told);
    }

    private String is(Fact old, Fact.Told told) {
        return facts.differing(told, old);
    }

    private String event(Account account, Milestone event) {
        String label = event.label().in(language);
        String when = facts.span(event.when());
        Optional<String> plan =
                account.before()
                        .filter(Fact.Event.class::isInstance)
                        .map(old -> facts.span(((Fact.Event) old).milestone().when()));
        if (account.state() == Account.State.OVERDUE) {
            return plan.map(old -> words.with("change.moved-overdue", label, old, when))
                    .orElseGet(() -> words.with("change.overdue", label, when));
        }
        if (plan.isEmpty()) {
            return event.met() ? label : words.with("change.planned", label, when);
        }
        if (!event.met() || account.kind() == Kind.CORRECTION) {
            return words.with("change.revised", label, plan.get(), when);
        }
        return words.with(
                account.kind() == Kind.SLIP ? "change.late" : "change.in-time",
                label,
                when,
                plan.get());
    }

    private String place(Account account, Site site) {
        String placed =
                words.with(
                        "change.placed",
                        site.name().in(language),
                        words.of("precision", site.precision()));
        return account.before()
                .filter(Fact.Place.class::isInstance)
                .map(old -> ((Fact.Place) old).site().name().in(language))
                .map(old -> words.with("change.moved", placed, old))
                .orElse(placed);
    }

    private String dispute(Account account, Fact.Dispute dispute) {
        String topic = dispute.conflict().topic().in(language);
        if (account.kind() == Kind.CONFLICT_OPENED) {
            return words.with("change.opened", topic);
        }
        return dispute.conflict().positions().stream()
                .filter(side -> side.used())
                .findFirst()
                .map(side -> words.with("change.settled-as", topic, side.text().in(language)))
                .orElseGet(() -> words.with("change.settled", topic));
    }
}
