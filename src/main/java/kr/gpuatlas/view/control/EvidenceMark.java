package kr.gpuatlas.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// Says what kind of number stands beside it, by shape, and how well it is known, by fill.
public final class EvidenceMark extends Drawing {
    /// Sizes: beside text, in keys, in scenes.
    public static final double BESIDE_TEXT = 12;

    public static final double IN_KEY = 16;
    public static final double IN_SCENE = 26;

    private final double size;
    private final ObjectProperty<Evidence> evidence = new SimpleObjectProperty<>(Evidence.REPORTED);
    private final ObjectProperty<Grade> grade = new SimpleObjectProperty<>(Grade.HIGH);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public EvidenceMark(double size) {
        this.size = size;
        getStyleClass().add("evidence-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(size, size);
        setMaxSize(size, size);
        evidence.subscribe(this::redraw);
        grade.subscribe(this::redraw);
        accessibleTextProperty()
                .bind(
                        language.flatMap(l ->
                                evidence.flatMap(
                                        e -> grade.map(g -> Wording.in(l).evidence(e, g)))));
    }

    public EvidenceMark(Evidence evidence, Grade grade, Language language) {
        this(BESIDE_TEXT);
        this.evidence.set(evidence);
        this.grade.set(grade);
        this.language.set(language);
    }

    public ObjectProperty<Evidence> evidenceProperty() {
        return evidence;
    }

    public ObjectProperty<Grade> gradeProperty() {
        return grade;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        g.setFill(of(Ink.T2));
        g.setStroke(of(Ink.T2));
        double line = 1.5 * size / BESIDE_TEXT;
        g.setLineWidth(line);
        switch (evidence.get()) {
            case REPORTED -> disc(g, line);
            case DERIVED -> diamond(g, line);
            case ASSUMED -> ring(g);
        }
    }

    private void disc(GraphicsContext g, double line) {
        double r = size * 0.42;
        double c = size / 2;
        switch (grade.get()) {
            case HIGH -> g.fillOval(c - r, c - r, 2 * r, 2 * r);
            case MEDIUM -> {
                g.fillArc(c - r, c - r, 2 * r, 2 * r, 90, 180, ArcType.CHORD);
                outlineDisc(g, c, r - line / 2);
            }
            case LOW -> outlineDisc(g, c, r - line / 2);
        }
    }

    private static void outlineDisc(GraphicsContext g, double c, double r) {
        g.strokeOval(c - r, c - r, 2 * r, 2 * r);
    }

    private void diamond(GraphicsContext g, double line) {
        double r = size * 0.5;
        double inner = r - line * 0.75;
        switch (grade.get()) {
            case HIGH -> fillDiamond(g, r, size / 2 + r);
            case MEDIUM -> {
                fillDiamond(g, r, size / 2);
                strokeDiamond(g, inner);
            }
            case LOW -> strokeDiamond(g, inner);
        }
    }

    /// The diamond up to a vertical line at `right`, which is its middle or its corner.
    private void fillDiamond(GraphicsContext g, double r, double right) {
        double c = size / 2;
        g.fillPolygon(new double[] {c - r, c, right, c}, new double[] {c, c - r, c, c + r}, 4);
    }

    private void strokeDiamond(GraphicsContext g, double r) {
        double c = size / 2;
        g.strokePolygon(new double[] {c - r, c, c + r, c}, new double[] {c, c - r, c, c + r}, 4);
    }

    private void ring(GraphicsContext g) {
        double r = size * 0.42 - g.getLineWidth() / 2;
        double c = size / 2;
        double dash = 2 * Math.PI * r / 16;
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineDashes(dash * 1.05, dash * 0.95);
        g.strokeOval(c - r, c - r, 2 * r, 2 * r);
        g.setLineDashes();
    }
}
