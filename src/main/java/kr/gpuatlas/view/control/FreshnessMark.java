package kr.gpuatlas.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// A small square that says how long ago something was last confirmed: full, half, or only a dashed
/// outline.
public final class FreshnessMark extends Drawing {
    private static final double SIZE = 12;

    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(Freshness.FRESH);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public FreshnessMark() {
        getStyleClass().add("freshness-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        freshness.subscribe(this::redraw);
        accessibleTextProperty()
                .bind(language.flatMap(l -> freshness.map(f -> Wording.in(l).freshness(f))));
    }

    public FreshnessMark(Freshness freshness, Language language) {
        this();
        this.freshness.set(freshness);
        this.language.set(language);
    }

    public ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
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
        new FreshnessPainter(g, this).paint(freshness.get(), SIZE / 2, SIZE / 2);
    }
}
