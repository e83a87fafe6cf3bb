package kr.gpuatlas.view.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile with all phases of one thing on a round scale that is printed on it and shared by all
/// such tiles; something else may stand in its middle.
public final class PhaseDial extends TileGauge {
    private static final double SIZE = 200;
    private static final double LABEL_INSET = 9;

    private final PhaseArc arc;
    private final StackPane middle = new StackPane();
    private final Label zero = new Label();
    private final Label end = new Label();
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.NONE);
    private final DoubleProperty maximum = new SimpleDoubleProperty(1);
    private final BooleanProperty printed = new SimpleBooleanProperty(true);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public PhaseDial() {
        this(new PhaseArc());
    }

    private PhaseDial(PhaseArc arc) {
        super(arc);
        this.arc = arc;
        getStyleClass().add("phase-dial");
        middle.setPickOnBounds(false);
        zero.getStyleClass().add("gauge-scale");
        end.getStyleClass().add("gauge-scale");
        getChildren().addAll(zero, end, middle);
        reading.subscribe(this::show);
        maximum.subscribe(this::show);
        language.subscribe(this::show);
        zero.visibleProperty().bind(printed);
        end.visibleProperty().bind(printed);
        show();
    }

    /// Puts something in the middle of the dial.
    public void setMiddle(Node inside) {
        middle.getChildren().setAll(inside);
    }

    /// Takes out what stands in the middle.
    public void clear() {
        middle.getChildren().clear();
    }

    /// Whether the ends of the scale stand at it; without, they must stand elsewhere.
    public BooleanProperty printedProperty() {
        return printed;
    }

    /// What it shows.
    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    /// The number at the end of the scale.
    public DoubleProperty maximumProperty() {
        return maximum;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void show() {
        arc.show(reading.get(), maximum.get());
        zero.setText(Numbers.full(0));
        end.setText(Numbers.compact(Math.round(maximum.get()), language.get()));
        setAccessibleText(reading.get().spoken(Wording.in(language.get())));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Dial.heightOfThreeQuarters(width < 0 ? SIZE : Math.min(width, SIZE));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Dial dial = Dial.threeQuarters(getWidth(), getHeight(), PhaseArc.RIM);
        double inner = PhaseArc.inner(dial);
        double across = inner * Math.cos(Math.toRadians(45));
        double bottom = dial.cy() + dial.radius() * Math.cos(Math.toRadians(45));
        place(zero, dial.cx() - across + LABEL_INSET, bottom);
        place(end, dial.cx() + across - LABEL_INSET - end.prefWidth(-1), bottom);
        double width = Math.min(2 * inner, middle.prefWidth(-1));
        double height = middle.prefHeight(-1);
        middle.resizeRelocate(
                snapPositionX(dial.cx() - width / 2),
                snapPositionY(dial.cy() - height / 2),
                width,
                height);
    }

    private void place(Label label, double x, double bottom) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(
                snapPositionX(x), snapPositionY(bottom - height), label.prefWidth(-1), height);
    }
}
