package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Line;
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
            rows.add(
                    setting.kept()
                            .node(
                                    () -> phase(own, phase),
                                    "phase",
                                    own.about(),
                                    phase,
                                    own.at(phase)));
        }
        Reading reading = Reading.of(own);
        double widest = widest(own, reading);
        rows.add(setting.kept().node(() -> bar(reading, widest), "bar", reading, widest));
        return rows;
    }

    private Node phase(PhaseFigures own, Phase phase) {
        Optional<Figure> figure = own.at(phase);
        PhaseSwatch swatch = new PhaseSwatch(phase);
        swatch.languageProperty().set(setting.language());
        HBox number = new HBox(number(own, phase));
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setFillHeight(false);
        number.getStyleClass().add("phase-number");
        HBox row =
                new HBox(
                        Space.M,
                        swatch,
                        Line.whole(setting.wording().phase(phase), "phase-name"),
                        number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("figure-row");
        Explained.byAnything(row, () -> Figure.id(own.about(), phase));
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
        own.at(phase)
                .filter(figure -> figure.freshness() != Freshness.FRESH)
                .map(this::confirmed)
                .ifPresent(number::setAccessibleHelp);
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
        Hint.on(mark).set(confirmed(figure));
        return mark;
    }

    /// A number nobody has repeated for long is told with the month it was last said in.
    private String confirmed(Figure figure) {
        return TEXTS.get(
                setting.language(),
                "said",
                setting.wording().freshness(figure.freshness()),
                Sentences.in(setting.language()).confirmed(figure));
    }

    private Label words(Figure figure) {
        String day = setting.wording().dates().span(figure.when());
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

    private Node bar(Reading reading, double widest) {
        PhaseBar bar = new PhaseBar();
        bar.languageProperty().set(setting.language());
        bar.readingProperty().set(reading);
        bar.maximumProperty().set(widest);
        bar.getStyleClass().add("inspector-bar");
        StackPane frame = new StackPane(bar);
        frame.getStyleClass().add("inspector-bar-frame");
        return frame;
    }

    /// The bar fills its width with the largest number it shows, a rival's included.
    private static double widest(PhaseFigures own, Reading reading) {
        double stated =
                own.reported()
                        .flatMap(figure -> figure.quantity().stated().stream())
                        .mapToDouble(number -> number.doubleValue())
                        .max()
                        .orElse(1);
        return reading.rival().map(rival -> Math.max(stated, rival.doubleValue())).orElse(stated);
    }
}
