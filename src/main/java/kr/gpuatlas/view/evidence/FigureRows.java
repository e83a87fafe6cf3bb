package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// The numbers of a dossier: a row for each phase, one for each lot, and what is planned.
final class FigureRows {
    private static final Texts TEXTS = Texts.beside(FigureRows.class);

    private final Figures figures;
    private final Language language;
    private final Wording wording;

    FigureRows(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.wording = Wording.in(language);
    }

    /// The four phases; without any for a thing that has none reported.
    List<Node> phases(PhaseFigures own) {
        if (own.isEmpty()) {
            return List.of();
        }
        List<Node> rows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            rows.add(phase(own, phase));
        }
        rows.add(bar(own));
        return rows;
    }

    private Node phase(PhaseFigures own, Phase phase) {
        Optional<Figure> figure = own.at(phase);
        PhaseSwatch swatch = new PhaseSwatch(phase);
        swatch.languageProperty().set(language);
        Label name = new Label(wording.phase(phase));
        name.getStyleClass().add("phase-name");
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NAME);
        number.languageProperty().set(language);
        number.slotProperty().set(true);
        number.setQuantity(
                figure.map(Figure::quantity).orElse(Quantity.unknown(own.about())), Unit.GPU);
        number.figureIdProperty().set(figure.map(Figure::id).orElse(""));
        HBox right = new HBox(number);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("phase-number");
        HBox row = new HBox(Space.M, swatch, name, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("phase-row");
        if (figure.isPresent()) {
            row.getChildren().addAll(evidence(figure.get()), words(figure.get()));
        } else {
            Label none = new Label(wording.noReport());
            none.getStyleClass().addAll("note", "quiet");
            row.getChildren().add(none);
        }
        return row;
    }

    private EvidenceMark evidence(Figure figure) {
        return new EvidenceMark(figure.evidence(), figure.grade(), language);
    }

    private Label words(Figure figure) {
        String day =
                figure.used()
                        .map(claim -> wording.dates().span(claim.when()))
                        .orElseGet(() -> wording.dates().day(figure.lastConfirmed()));
        String how =
                figure.used()
                        .map(claim -> claim.label().in(language))
                        .orElseGet(() -> TEXTS.get(language, "sum", sum(figure)));
        Label label = new Label(TEXTS.get(language, "figure.words", day, how));
        label.getStyleClass().add("note");
        label.setTooltip(new Tooltip(label.getText()));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        FreshnessMark freshness = new FreshnessMark(figure.freshness(), language);
        label.setGraphic(freshness);
        return label;
    }

    private String sum(Figure figure) {
        return figure.parts().stream()
                .map(part -> wording.written(part.quantity(), Unit.GPU))
                .reduce((a, b) -> a + " + " + b)
                .orElse("");
    }

    private Node bar(PhaseFigures own) {
        PhaseBar bar = new PhaseBar();
        bar.languageProperty().set(language);
        bar.readingProperty().set(Reading.of(own));
        bar.maximumProperty()
                .set(
                        own.reported()
                                .flatMap(figure -> figure.quantity().stated().stream())
                                .mapToDouble(number -> number.doubleValue())
                                .max()
                                .orElse(1));
        bar.getStyleClass().add("inspector-bar");
        return bar;
    }

    /// One row for each lot that has a figure, with its furthest phase.
    List<Node> lots(Dossier dossier) {
        return dossier.lots().stream()
                .flatMap(lot -> lot.furthest().stream())
                .map(figure -> compact(name(figure.about()), figure))
                .toList();
    }

    private String name(String about) {
        return figures.dataset()
                .lot(about)
                .map(lot -> lot.name().in(language))
                .or(
                        () ->
                                figures.dataset()
                                        .programme(about)
                                        .map(programme -> programme.shortName().in(language)))
                .orElse(about);
    }

    private Node compact(String name, Figure figure) {
        PhaseSwatch swatch = new PhaseSwatch(figure.phase());
        swatch.languageProperty().set(language);
        Label label = new Label(name);
        label.getStyleClass().add("main-text");
        label.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label phase = new Label(wording.phase(figure.phase()));
        phase.getStyleClass().addAll("note", "quiet");
        phase.setMinWidth(Region.USE_PREF_SIZE);
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(language);
        number.setQuantity(figure.quantity(), Unit.GPU);
        number.figureIdProperty().set(figure.id());
        HBox row = new HBox(Space.M, swatch, label, gap, phase, number, evidence(figure));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("inspector-row");
        return row;
    }

    /// What somebody plans, newest statement first.
    List<Node> targets(Dossier dossier) {
        return dossier.claims().stream()
                .filter(claim -> claim.subject() == kr.gpuatlas.domain.claim.Subject.TARGET)
                .map(this::target)
                .toList();
    }

    private Node target(Claim claim) {
        Label label = new Label(claim.label().in(language));
        label.getStyleClass().add("main-text");
        label.setWrapText(true);
        label.setMinWidth(0);
        Label due =
                new Label(
                        claim.due()
                                .map(span -> wording.dates().span(span))
                                .orElseGet(() -> wording.dates().span(claim.when())));
        due.getStyleClass().addAll("note", "planned");
        VBox words = new VBox(label, due);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Space.M, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("inspector-row");
        claim.quantity()
                .ifPresent(
                        quantity -> {
                            QuantityLabel number =
                                    new QuantityLabel(QuantityLabel.Role.STRONG);
                            number.languageProperty().set(language);
                            number.setQuantity(quantity, Unit.GPU);
                            number.figureIdProperty().set(claim.id());
                            row.getChildren().add(number);
                        });
        return row;
    }
}
