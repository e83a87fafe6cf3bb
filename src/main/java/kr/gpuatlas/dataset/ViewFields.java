package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;

/// Builds a view from the members of its JSON object.
final class ViewFields {
    private static final int FORMAT = 1;
    private static final int LONGEST_QUERY = 200;

    private static final Kind<Camera> CAMERA =
            open(
                    Camera.HOME,
                    fields ->
                            new Camera(
                                    number(fields, "lat", -90, 90, Camera.HOME.lat()),
                                    number(fields, "lon", -180, 180, Camera.HOME.lon()),
                                    number(fields, "zoom", 1, Camera.MAX_ZOOM, 1)));

    private static final Kind<Selection> SELECTION =
            open(
                    Selection.programme("-"),
                    fields ->
                            new Selection(
                                    fields.need("kind", Kinds.constant(Selection.Kind.class)),
                                    fields.need("id", Kinds.ID)));

    /// Words as they were typed, which may be none.
    private static final Kind<String> QUERY = new Kind<>("", ViewFields::query);

    private static final Kind<Filter> FILTER =
            open(
                    Filter.NONE,
                    fields ->
                            new Filter(
                                    set(fields, "sectors", Kinds.constant(Sector.class)),
                                    set(fields, "phases", Kinds.constant(Phase.class)),
                                    set(fields, "provinces", Kinds.ID),
                                    fields.maybe("query", QUERY).orElse("")));

    private static final Kind<Assumed> ASSUMED = new Kind<>(Assumed.NONE, ViewFields::assumed);

    private final ViewState opening;
    private final Ledger ledger;
    private Optional<ViewState> view = Optional.empty();

    ViewFields(ViewState opening, Ledger ledger) {
        this.opening = opening;
        this.ledger = ledger;
    }

    /// What was read; absent if something was wrong.
    Optional<ViewState> view() {
        return view;
    }

    void read(Node node) {
        view = open(opening, this::build).read(node, ledger);
    }

    /// An object that may have keys of later programs.
    private static <T> Kind<T> open(T blank, java.util.function.Function<Fields, T> maker) {
        return Fields.object(
                blank,
                fields -> {
                    T made = maker.apply(fields);
                    fields.passOverRest();
                    return made;
                });
    }

    private ViewState build(Fields fields) {
        int format = fields.maybe("format", Numbers.whole(1, Integer.MAX_VALUE)).orElse(FORMAT);
        if (format > FORMAT) {
            fields.reportAt("format", Rule.UNSUPPORTED_FORMAT, FORMAT);
        }
        return new ViewState(
                fields.maybe("asOf", Dates.DAY).orElse(opening.asOf()),
                given(fields, "knownOn", Dates.DAY, opening.knownOn()),
                fields.maybe("scope", Kinds.constant(Scope.class)).orElse(opening.scope()),
                given(fields, "selection", SELECTION, opening.selection()),
                fields.maybe("filter", FILTER).orElse(opening.filter()),
                fields.maybe("order", Kinds.constant(CardOrder.class)).orElse(opening.order()),
                fields.maybe("camera", CAMERA).orElse(opening.camera()),
                fields.maybe("layer", Kinds.constant(Layer.class)).orElse(opening.layer()),
                fields.maybe("board", Kinds.constant(Board.class)).orElse(opening.board()),
                fields.maybe("details", Kinds.BOOLEAN).orElse(opening.details()),
                given(fields, "pinned", Kinds.STRING, opening.pinned()),
                fields.maybe("assumed", ASSUMED).orElse(opening.assumed()),
                fields.maybe("theme", Kinds.constant(Theme.class)).orElse(opening.theme()),
                fields.maybe("language", Kinds.constant(Language.class))
                        .orElse(opening.language()));
    }

    /// A value that null takes away.
    private static <T> Optional<T> given(
            Fields fields, String key, Kind<T> kind, Optional<T> otherwise) {
        if (!fields.has(key)) {
            return otherwise;
        }
        return fields.isNull(key) ? Optional.empty() : fields.maybe(key, kind);
    }

    private static <T> java.util.Set<T> set(Fields fields, String key, Kind<T> kind) {
        return new HashSet<>(fields.maybe(key, Kinds.list(kind)).orElse(List.of()));
    }

    private static double number(
            Fields fields, String key, double least, double most, double otherwise) {
        return fields.maybe(
                        key, Numbers.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)))
                .map(BigDecimal::doubleValue)
                .orElse(otherwise);
    }

    private static Optional<String> query(Node node, Ledger ledger) {
        if (node instanceof Node.Str(int _, String text)) {
            if (text.isBlank()) {
                return Optional.of("");
            }
            return Kinds.STRING
                    .read(node, ledger)
                    .map(words ->
                            words.length() > LONGEST_QUERY
                                    ? words.substring(0, LONGEST_QUERY)
                                    : words);
        }
        Kinds.wrongType(node, "type.string", ledger);
        return Optional.empty();
    }

    private static Optional<Assumed> assumed(Node node, Ledger ledger) {
        if (!(node instanceof Node.Obj(int _, List<Node.Member> members))) {
            Kinds.wrongType(node, "type.object", ledger);
            return Optional.empty();
        }
        Map<String, BigDecimal> changes = new HashMap<>();
        for (Node.Member member : members) {
            Numbers.AMOUNT
                    .read(member.value(), ledger)
                    .ifPresent(number -> changes.put(member.key(), number));
        }
        return Optional.of(new Assumed(changes));
    }
}
