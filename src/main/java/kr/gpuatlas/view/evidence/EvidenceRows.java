package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Rival;
import kr.gpuatlas.domain.explanation.Testimony;
import kr.gpuatlas.domain.explanation.Use;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SourceLine;

/// The rows of an explanation: what it rests on, who disagrees, what would change it, where it
/// goes.
final class EvidenceRows {
    private static final Texts TEXTS = Texts.beside(EvidenceRows.class);

    private final Dataset dataset;
    private final Language language;
    private final Wording wording;
    private final boolean narrow;
    private final ExplanationView.Actions actions;

    /// @param narrow whether what stands beside the words has to stand below them
    EvidenceRows(
            Dataset dataset, Language language, boolean narrow, ExplanationView.Actions actions) {
        this.dataset = dataset;
        this.narrow = narrow;
        this.language = language;
        this.wording = Wording.in(language);
        this.actions = actions;
    }

    List<Node> testimonies(List<Testimony> testimonies) {
        return testimonies.stream().map(this::testimony).toList();
    }

    private Node testimony(Testimony testimony) {
        Claim claim = testimony.claim();
        String label =
                claim.quote()
                        .map(quote -> text("claim.quoted", label(claim), quote.words()))
                        .orElseGet(() -> label(claim));
        String when = text("claim.for", wording.dates().span(claim.when()));
        String published =
                testimony
                        .published()
                        .map(day -> text("claim.published", wording.dates().day(day)))
                        .orElseGet(() -> text("undated"));
        String tier = text("claim.tier", wording.tier(testimony.tier()), testimony.voices());
        if (narrow) {
            return Row.tall(
                    new EvidenceMark(Evidence.REPORTED, claim.grade(), language),
                    number(claim),
                    Line.column(
                            Line.wrapped(label, "body"),
                            Line.wrapped(text("said", when, published), "note", "quiet"),
                            Line.wrapped(tier, "note", "quiet")));
        }
        return row(
                new EvidenceMark(Evidence.REPORTED, claim.grade(), language),
                number(claim),
                Line.column(Line.shortened(label, "body")),
                Line.whole(when, "note", "claim-when"),
                Line.whole(published, "note", "quiet", "claim-published"),
                Line.whole(tier, "note", "quiet", "claim-tier"));
    }

    private String label(Claim claim) {
        String label = claim.label().in(language);
        return claim.model().map(model -> text("said", label, model)).orElse(label);
    }

    private Node number(Claim claim) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(language);
        if (claim.value() instanceof Value.Measure(var quantity, Unit unit)) {
            number.setQuantity(quantity, unit);
        }
        number.figureIdProperty().set(claim.id());
        HBox column = new HBox(number);
        column.setFillHeight(false);
        column.getStyleClass().add("claim-number");
        return column;
    }

    List<Node> rivals(List<Rival> rivals) {
        return rivals.stream().map(this::rival).toList();
    }

    private Node rival(Rival rival) {
        Claim claim = rival.claim();
        String who =
                rival.sources().stream()
                        .map(source -> source.publisher().in(language))
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(" · "));
        String why = wording.reason(rival.reason());
        return beside(
                List.of(
                        new EvidenceMark(Evidence.REPORTED, claim.grade(), language),
                        number(claim)),
                rival.words().map(words -> words.in(language)).orElse(why),
                text("said", wording.dates().span(claim.when()), who));
    }

    List<Node> unknowns(List<Unknown> unknowns) {
        return unknowns.stream().map(this::unknown).toList();
    }

    private Node unknown(Unknown unknown) {
        return beside(
                List.of(),
                unknown.text().in(language),
                text("unknown.answerable", unknown.answerable().in(language)));
    }

    List<Node> uses(List<Use> uses) {
        return uses.stream().map(this::use).toList();
    }

    private Node use(Use use) {
        PhaseSwatch swatch = new PhaseSwatch(use.figure().phase());
        swatch.languageProperty().set(language);
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(language);
        number.setQuantity(use.figure().quantity(), Unit.GPU);
        number.figureIdProperty().set(use.figure().id());
        HBox column = new HBox(number);
        column.setFillHeight(false);
        column.getStyleClass().add("claim-number");
        return row(
                swatch,
                column,
                Line.column(
                        Line.shortened(
                                text(
                                        "said",
                                        use.name().in(language),
                                        wording.phase(use.figure().phase())),
                                "body",
                                "main-text")),
                Line.whole(
                        use.added() ? text("use.added") : text("use.contained"), "note", "quiet"));
    }

    List<Node> sources(List<Source> sources) {
        List<Node> rows = new ArrayList<>();
        for (Source source : sources) {
            SourceLine line =
                    new SourceLine(
                            source, SourceRows.grade(source), language, narrow, sourceActions());
            line.getChildren()
                    .addFirst(
                            Line.whole(
                                    String.valueOf(rows.size() + 1),
                                    "note",
                                    "quiet",
                                    "row-number"));
            rows.add(line);
        }
        return rows;
    }

    private SourceLine.Actions sourceActions() {
        return new SourceLine.Actions() {
            @Override
            public void open(Source source) {
                Optional.of(source).flatMap(Source::url).ifPresent(actions::browse);
            }

            @Override
            public void copy(Source source) {
                actions.copy(Excerpt.of(dataset, source, s -> Citation.of(s, language)));
            }
        };
    }

    /// Words with a remark at their right, or below them where there is no room.
    private HBox beside(List<Node> before, String words, String remark) {
        Label body = Line.wrapped(words, "body", "main-text");
        HBox row =
                narrow
                        ? Row.tall(Line.column(body, Line.wrapped(remark, "note", "quiet")))
                        : row(
                                Line.column(body),
                                Line.shortened(remark, "note", "quiet", "rival-who"));
        row.getChildren().addAll(0, before);
        return row;
    }

    private static HBox row(Node... nodes) {
        return Row.of(nodes);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
