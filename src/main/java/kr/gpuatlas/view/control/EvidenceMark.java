package kr.gpuatlas.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
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
        new EvidencePainter(g, this).paint(evidence.get(), grade.get(), size / 2, size / 2, size);
    }
}
