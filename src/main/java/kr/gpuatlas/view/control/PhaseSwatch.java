package kr.gpuatlas.view.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// A patch of a phase's texture, for keys and before a phase's name.
public final class PhaseSwatch extends Drawing {
    private static final double RADIUS = 3;

    private final double width;
    private final double height;
    private final ObjectProperty<Phase> phase;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    /// The size that stands before a name.
    public PhaseSwatch(Phase phase) {
        this(phase, 20, 12);
    }

    public PhaseSwatch(Phase phase, double width, double height) {
        this.phase = new SimpleObjectProperty<>(phase);
        this.width = width;
        this.height = height;
        getStyleClass().add("phase-swatch");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(width, height);
        setMaxSize(width, height);
        this.phase.subscribe(this::redraw);
        accessibleTextProperty()
                .bind(language.flatMap(l -> this.phase.map(p -> Wording.in(l).phase(p))));
    }

    public ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    @Override
    protected double computePrefWidth(double unused) {
        return width;
    }

    @Override
    protected double computePrefHeight(double unused) {
        return height;
    }

    @Override
    protected void draw(GraphicsContext g, double w, double h) {
        PhaseTexture texture = PhaseTexture.of(phase.get());
        double pitch = h >= 24 ? 1.5 : 1;
        g.save();
        rounded(g, 0, 0, w, h);
        texture.cover(g, this, PhaseTexture.box(0, 0, w, h), h < 16, pitch);
        g.restore();
        g.setStroke(of(texture.edge()));
        g.setLineWidth(PhasePainter.EDGE);
        g.setLineJoin(StrokeLineJoin.ROUND);
        double inset = PhasePainter.EDGE / 2;
        rounded(g, inset, inset, w - 2 * inset, h - 2 * inset);
        g.stroke();
    }

    private static void rounded(GraphicsContext g, double x, double y, double w, double h) {
        double r = RADIUS;
        g.beginPath();
        g.moveTo(x + r, y);
        g.arcTo(x + w, y, x + w, y + h, r);
        g.arcTo(x + w, y + h, x, y + h, r);
        g.arcTo(x, y + h, x, y, r);
        g.arcTo(x, y, x + w, y, r);
        g.closePath();
    }
}
