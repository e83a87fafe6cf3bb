package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// The four phases of one thing, a row for each, and the bar that shows them as parts of one whole.
final class FigureRows {
    private static final Texts TEXTS = Texts.beside(FigureRows.class);
    private static final int NAMED_PARTS = 3;

    private final Setting setting;

    FigureRows(Setting setting) {
        this.setting = setting;
    }

    /// Without any row for a thing that has no phase reported.
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
        swatch.languageProperty().set(setting.language());
        HBox number = new HBox(number(own, phase));
        number.setAlignment(Pos.CENTER_RIGHT);
        number.getStyleClass().add("phase-number");
        HBox row =
                new HBox(
                        Space.M,
                        swatch,
                        Line.whole(setting.wording().phase(phase), "phase-name"),
                        number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("phase-row");
        figure.ifPresentOrElse(
                found -> row.getChildren().addAll(evidence(found), words(found)),
                () -> row.getChildren().add(none()));
        figure.filter(found -> found.freshness() != Freshness.FRESH)
                .ifPresent(found -> row.getChildren().add(freshness(found)));
        return row;
    }

    private QuantityLabel number(PhaseFigures own, Phase phase) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NAME);
        number.languageProperty().set(setting.language());
        number.slotProperty().set(true);
        number.setQuantity(
                own.at(phase).map(Figure::quantity).orElseGet(() -> Quantity.unknown(own.about())),
                Unit.GPU);
        number.figureIdProperty().set(Figure.id(own.about(), phase));
        return number;
    }

    private Label none() {
        return Line.whole(setting.wording().noReport(), "note", "quiet", "no-report");
    }

    private EvidenceMark evidence(Figure figure) {
        return new EvidenceMark(figure.evidence(), figure.grade(), setting.language());
    }

    private Node freshness(Figure figure) {
        FreshnessMark mark = new FreshnessMark(figure.freshness(), setting.language());
        Tooltip.install(mark, new Tooltip(setting.wording().freshness(figure.freshness())));
        return mark;
    }

    private Label words(Figure figure) {
        String day =
                figure.used()
                        .map(claim -> setting.wording().dates().span(claim.when()))
                        .orElseGet(() -> setting.wording().dates().day(figure.lastConfirmed()));
        String how =
                figure.used()
                        .map(claim -> claim.label().in(setting.language()))
                        .orElseGet(() -> sum(figure));
        Label label =
                Line.shortened(
                        setting.narrow()
                                ? day
                                : TEXTS.get(setting.language(), "figure.words", day, how),
                        "note");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private String sum(Figure figure) {
        return figure.parts().size() > NAMED_PARTS
                ? TEXTS.get(setting.language(), "sum", figure.parts().size())
                : figure.parts().stream()
                        .map(part -> setting.wording().written(part.quantity(), Unit.GPU))
                        .collect(Collectors.joining(" + "));
    }

    private Node bar(PhaseFigures own) {
        PhaseBar bar = new PhaseBar();
        bar.languageProperty().set(setting.language());
        Reading reading = Reading.of(own);
        bar.readingProperty().set(reading);
        bar.maximumProperty().set(widest(own, reading));
        bar.getStyleClass().add("inspector-bar");
        return bar;
    }

<<<<<<< HEAD
    /// The bar fills its width with the largest number it shows, a rival's included.
    private static double widest(PhaseFigures own, Reading reading) {
        double stated =
                own.reported()
                        .flatMap(figure -> figure.quantity().stated().stream())
                        .mapToDouble(number -> number.doubleValue())
                        .max()
                        .orElse(1);
        return reading.rival().map(rival -> Math.max(stated, rival.doubleValue())).orElse(stated);
=======
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
                .or(() ->
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
                .ifPresent(quantity -> {
                    QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
                    number.languageProperty().set(language);
                    number.setQuantity(quantity, Unit.GPU);
                    number.figureIdProperty().set(claim.id());
                    row.getChildren().add(number);
                });
        return row;
>>>>>>> board
    }
}
