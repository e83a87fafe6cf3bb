package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// Lays one explanation out: the value, the sentence, the formula, and what stands for and against
/// it.
final class ExplanationPage {
    private static final Texts TEXTS = Texts.beside(ExplanationPage.class);
    private static final int SIDES = 3;

    private final Explanation explanation;
    private final Figures figures;
    private final Language language;
    private final boolean narrow;
    private final ExplanationView.Actions actions;
    private final Wording wording;

    /// @param narrow whether it stands beside the map
    ExplanationPage(
            Explanation explanation,
            Figures figures,
            Language language,
            boolean narrow,
            ExplanationView.Actions actions) {
        this.explanation = explanation;
        this.figures = figures;
        this.language = language;
        this.narrow = narrow;
        this.actions = actions;
        this.wording = Wording.in(language);
    }

    /// What is explained: phase and thing, or what a claim measures.
    Node title() {
        HBox title = new HBox(Space.M);
        title.setAlignment(Pos.CENTER_LEFT);
        explanation
                .phase()
                .ifPresent(phase -> {
                    PhaseSwatch swatch = new PhaseSwatch(phase);
                    swatch.languageProperty().set(language);
                    title.getChildren().add(swatch);
                });
        String what =
                explanation
                        .phase()
                        .map(wording::phase)
                        .or(() -> explanation.claim().map(claim -> claim.label().in(language)))
                        .orElse("");
        title.getChildren()
                .add(Line.shortened(text("said", what, subject()), "body-medium", "main-text"));
        return title;
    }

    /// The pledge bears its name only from the day it was made on.
    private String subject() {
        boolean pledge = explanation.subject().equals(figures.dataset().pledge().name());
        return pledge && !figures.visibility().isPledged()
                ? text("pledge.before.title")
                : explanation.subject().in(language);
    }

    Node value() {
        Pane value = narrow ? new VBox(Space.S, number(), facts()) : wide(number(), facts());
        if (explanation.claim().map(claim -> claim.value() instanceof Value.Words).orElse(false)) {
            value.getChildren().removeFirst();
        }
        return value;
    }

    private static Pane wide(Node number, Node facts) {
        HBox value = new HBox(Space.XL, number, facts);
        value.setAlignment(Pos.CENTER_LEFT);
        value.setFillHeight(false);
        return value;
    }

    /// A number that nobody has reported is words.
    private Node number() {
        if (!explanation.whole().quantity().isKnown()) {
            return Line.whole(wording.noReport(), narrow ? "title" : "display");
        }
        QuantityLabel number =
                new QuantityLabel(
                        narrow ? QuantityLabel.Role.DISPLAY : QuantityLabel.Role.EXPLAINED);
        number.languageProperty().set(language);
        number.setQuantity(explanation.whole().quantity(), explanation.whole().unit());
        return number;
    }

    private Node facts() {
        VBox facts = new VBox(Space.S, kind(), Line.shortened(dated(), "note"));
        explanation
                .claim()
                .flatMap(claim -> claim.quote())
                .map(quote -> Line.shortened(text("quote", quote.words()), "note", "main-text"))
                .ifPresent(facts.getChildren()::add);
        return facts;
    }

    private Node kind() {
        if (explanation.confidence().isEmpty()) {
            return Line.whole(text("explain.silence"), "note");
        }
        HBox kind =
                new HBox(
                        Space.M,
                        new EvidenceMark(
                                explanation.whole().evidence(),
                                explanation.whole().grade(),
                                language),
                        Line.whole(
                                wording.evidence(
                                        explanation.whole().evidence(),
                                        explanation.whole().grade()),
                                "note",
                                "main-text"));
        kind.setAlignment(Pos.CENTER_LEFT);
        explanation
                .confidence()
                .map(wording::confidence)
                .map(Pill::new)
                .ifPresent(kind.getChildren()::add);
        return kind;
    }

    private String dated() {
        return explanation
                .when()
                .map(span -> text("said", wording.dates().span(span), qualified()))
                .orElseGet(() -> text("as-of", wording.dates().day(explanation.clock().asOf())));
    }

    /// What the words before the number guarantee.
    private String qualified() {
        Quantity quantity = explanation.whole().quantity();
        if (quantity.qualifier() == Qualifier.EXACT) {
            int silent = quantity.unknownParts().size();
            return silent == 0 ? text("explain.exact") : text("explain.partial", silent);
        }
        String words = wording.spoken(quantity, explanation.whole().unit());
        boolean open = quantity.min().isEmpty() && quantity.max().isEmpty();
        return quantity.qualifier() == Qualifier.MIXED && open
                ? text("explain.unbounded", words)
                : words;
    }

    String sentence() {
        return Sentences.in(language).of(explanation);
    }

    VBox body(Consumer<String> go) {
        VBox body = new VBox(plate());
        body.getStyleClass().add("explanation-body");
        explanation
                .note()
                .map(note -> Line.wrapped(note.in(language), "note"))
                .ifPresent(body.getChildren()::add);
        if (!explanation.whole().parts().isEmpty()) {
            body.getChildren().add(formula(go));
        }
        EvidenceRows rows = new EvidenceRows(figures.dataset(), language, narrow, actions);
        section(body, "sources", rows.sources(explanation.sources()));
        if (!explanation.conflicts().isEmpty()) {
            body.getChildren()
                    .add(
                            new ConflictPager(
                                    explanation.conflicts(),
                                    figures.visibility(),
                                    language,
                                    narrow ? 1 : SIDES));
        }
        section(body, "explain.rivals", rows.rivals(explanation.rivals()));
        section(body, "explain.claims", rows.testimonies(explanation.testimonies()));
        section(body, "explain.unknowns", rows.unknowns(explanation.unknowns()));
        section(body, "explain.uses", rows.uses(explanation.uses()));
        return body;
    }

    private Node plate() {
        Button copy = new Button(narrow ? "" : text("explain.copy"), Icon.COPY.node());
        copy.getStyleClass().add(narrow ? "icon-button" : "flat");
        copy.setAccessibleText(text("explain.copy"));
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(
                event -> actions.copy(Quotation.sentence(figures, explanation.id(), language)));
        HBox plate =
                new HBox(
                        Space.M, Line.column(Line.wrapped(sentence(), "explained-sentence")), copy);
        if (!narrow) {
            plate.getChildren().add(new KeyCap(text("key.copy")));
        }
        plate.setAlignment(Pos.CENTER_LEFT);
        plate.getStyleClass().add("plate");
        return plate;
    }

    private Node formula(Consumer<String> go) {
        VBox formula =
                new VBox(
                        new SectionHeader(
                                text("explain.formula"), narrow ? "" : text("explain.width")),
                        new Icicle(explanation.whole(), language, go));
        formula.getStyleClass().add("formula");
        String silent =
                explanation.whole().silent().stream()
                        .map(name -> name.in(language))
                        .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            formula.getChildren()
                    .add(Line.wrapped(text("explain.silent", silent), "note", "quiet"));
        }
        return formula;
    }

    private void section(VBox body, String key, List<? extends Node> rows) {
        if (!rows.isEmpty()) {
            VBox section = new VBox(new SectionHeader(text(key), String.valueOf(rows.size())));
            section.getStyleClass().add("inspector-section");
            section.getChildren().addAll(rows);
            body.getChildren().add(section);
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
