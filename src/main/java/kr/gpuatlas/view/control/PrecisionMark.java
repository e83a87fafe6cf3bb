package kr.gpuatlas.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// The outline a place is drawn with, by how precisely anybody has placed it; as in the map's key.
public final class PrecisionMark extends Drawing {
    private static final double SIZE = 18;

    private final ObjectProperty<Precision> precision;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public PrecisionMark(Precision precision) {
        this.precision = new SimpleObjectProperty<>(precision);
        getStyleClass().add("precision-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        this.precision.subscribe(this::redraw);
        accessibleTextProperty()
                .bind(language.flatMap(l -> this.precision.map(p -> Wording.in(l).precision(p))));
    }

    public ObjectProperty<Precision> precisionProperty() {
        return precision;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIZE;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double c = SIZE / 2;
        PhasePainter painter = new PhasePainter(g, this);
        g.setStroke(of(Ink.P1));
        g.setLineWidth(PhasePainter.EDGE);
        switch (precision.get()) {
            case SITE -> {
                painter.disc(Phase.ANNOUNCED, c, c, 7.5);
                g.strokeOval(c - 7.5, c - 7.5, 15, 15);
                g.setFill(of(Ink.T1));
                g.fillOval(c - 1.5, c - 1.5, 3, 3);
            }
            case CITY -> {
                painter.disc(Phase.ANNOUNCED, c, c, 7.5);
                g.setLineDashes(3.4, 2.5);
                g.strokeOval(c - 7.5, c - 7.5, 15, 15);
            }
            case HEADQUARTERS -> {
                g.setStroke(of(Ink.T2));
                g.strokeOval(c - 4.5, c - 4.5, 9, 9);
            }
            case UNANNOUNCED -> {
                g.setStroke(of(Ink.T3));
                g.setLineCap(StrokeLineCap.ROUND);
                g.strokeLine(c - 4, c, c + 4, c);
            }
        }
        g.setLineDashes();
    }
}
