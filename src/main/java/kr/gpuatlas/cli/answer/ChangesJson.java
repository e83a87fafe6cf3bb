package kr.gpuatlas.cli.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.domain.change.Account;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Fact;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.ChangeSentences;

/// What changed, as programs read it.
final class ChangesJson {
    private static final int FORMAT = 1;

    private final Comparison comparison;

    private ChangesJson(Comparison comparison) {
        this.comparison = comparison;
    }

    static Map<String, Object> of(Comparison comparison) {
        ChangesJson shape = new ChangesJson(comparison);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("before", side(comparison.before()));
        json.put("after", side(comparison.after()));
        json.put("changed", !comparison.isEmpty());
        json.put("backwards", comparison.backwards());
        json.put("bridges", comparison.bridges().stream().map(ChangesJson::bridge).toList());
        json.put("changes", comparison.changes().stream().map(shape::change).toList());
        json.put("repeats", comparison.repeats());
        return json;
    }

    private static Map<String, Object> side(Figures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", Json.edition(figures.dataset().edition()));
        json.put("asOf", figures.clock().asOf().toString());
        json.put("knownOn", figures.clock().knownOn().toString());
        return json;
    }

    private static Map<String, Object> bridge(Bridge bridge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", Codes.of(bridge.phase()));
        json.put("before", bridge.before().map(FigureJson::figure));
        json.put("after", bridge.after().map(FigureJson::figure));
        json.put("difference", bridge.difference());
        json.put("steps", bridge.steps().stream().map(ChangesJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(Bridge.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("about", step.about());
        json.put("cause", Codes.of(step.cause()));
        json.put("before", step.before().map(FigureJson::quantity));
        json.put("after", step.after().map(FigureJson::quantity));
        json.put("delta", step.delta());
        return json;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", Codes.of(change.kind()));
        json.put("cause", Codes.of(change.cause()));
        json.put("undone", change.undone());
        json.put("id", change.account().fact().id());
        json.put("about", Optional.of(change.about()).filter(id -> !id.isEmpty()));
        json.put("programme", programme(change.about()));
        json.put("sentence", Json.text(ChangeSentences.both(comparison, change)));
        json.put("state", Codes.of(change.account().state()));
        json.put("old", change.account().before().map(ChangesJson::value));
        json.put("new", value(change.account().fact()));
        json.put("happened", change.happened().map(DateSpan::text));
        json.put("published", change.published().map(LocalDate::toString));
        json.put("grade", change.grade().map(Codes::of));
        json.put("weight", change.weight());
        json.put("effects", effects(change));
        json.put("sources", change.sources());
        json.put("records", change.records().stream().sorted().toList());
        json.put(
                "details",
                change.details().stream().map(detail -> detail(change, detail)).toList());
        return json;
    }

    private Optional<String> programme(String about) {
        return comparison.after().dataset().programmeOf(about).map(Programme::id);
    }

    private Map<String, Object> detail(Change change, Account detail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", Codes.of(detail.kind()));
        json.put("id", detail.fact().id());
        json.put("sentence", Json.text(ChangeSentences.both(comparison, change, detail)));
        json.put("new", value(detail.fact()));
        return json;
    }

    /// The quantity and the date of a fact, of which either may be absent.
    private static Map<String, Object> value(Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quantity", quantity(fact));
        json.put("date", date(fact).map(DateSpan::text));
        return json;
    }

    private static Optional<Map<String, Object>> quantity(Fact fact) {
        return switch (fact) {
            case Fact.Told(Claim claim) ->
                    claim.value() instanceof Value.Measure measure
                            ? Optional.of(measure(measure))
                            : Optional.empty();
            case Fact.Sum(var figure) -> Optional.of(FigureJson.quantity(figure.quantity()));
            case Fact.Choice(var assumption) -> Optional.of(measure(assumption.value()));
            case Fact.Given(var constant) -> Optional.of(measure(constant.value()));
            case Fact.Rule(var _, var answer) ->
                    answer.flatMap(claim -> quantity(new Fact.Told(claim)));
            case Fact.Event _, Fact.Place _, Fact.Dispute _, Fact.Membership _ -> Optional.empty();
        };
    }

    private static Map<String, Object> measure(Value.Measure measure) {
        Map<String, Object> json = FigureJson.quantity(measure.quantity());
        json.put("unit", Codes.of(measure.unit()));
        return json;
    }

    private static Optional<DateSpan> date(Fact fact) {
        return switch (fact) {
            case Fact.Told(Claim claim) -> claim.due();
            case Fact.Event(var event) -> Optional.of(event.when());
            case Fact.Place _, Fact.Dispute _, Fact.Sum _, Fact.Method _ -> Optional.empty();
        };
    }

    private static Map<String, BigDecimal> effects(Change change) {
        Map<String, BigDecimal> json = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            if (change.effects().containsKey(phase)) {
                json.put(Codes.of(phase), change.effects().get(phase));
            }
        }
        return json;
    }
}
