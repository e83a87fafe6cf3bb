package kr.gpuatlas.view.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile that shows planned electric power on a half-round scale all such tiles share and print;
/// nothing for no figure.
public final class PowerGauge extends TileGauge {
    private final PowerArc arc;
    private final double width;
    private final Label zero = new Label();
    private final Label end = new Label();
    private final ObjectProperty<Optional<Quantity>> planned =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Quantity>> running =
            new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty maximum = new SimpleDoubleProperty(1);
    private final BooleanProperty printed = new SimpleBooleanProperty(true);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    /// @param width of the half ring; its scale is printed below
    public PowerGauge(double width) {
        this(new PowerArc(), width);
    }

    private PowerGauge(PowerArc arc, double width) {
        super(arc);
        this.arc = arc;
        this.width = width;
        getStyleClass().add("power-gauge");
        zero.getStyleClass().add("gauge-scale");
        end.getStyleClass().add("gauge-scale");
        getChildren().addAll(zero, end);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        planned.subscribe(this::show);
        running.subscribe(this::show);
        maximum.subscribe(this::show);
        language.subscribe(this::show);
        printed.subscribe(this::requestLayout);
        for (Label label : List.of(zero, end)) {
            label.visibleProperty().bind(printed);
            label.managedProperty().bind(printed);
        }
        show();
    }

    /// Megawatts; absent when there is no figure.
    public ObjectProperty<Optional<Quantity>> plannedProperty() {
        return planned;
    }

    /// Megawatts that run already; absent when nobody says so.
    public ObjectProperty<Optional<Quantity>> runningProperty() {
        return running;
    }

    /// Megawatts at the right end, alike in all tiles that are compared.
    public DoubleProperty maximumProperty() {
        return maximum;
    }

    /// Whether the ends of the scale stand below it; without, they must stand elsewhere.
    public BooleanProperty printedProperty() {
        return printed;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void show() {
        arc.show(planned.get(), running.get(), maximum.get());
        zero.setText(Numbers.full(0));
        end.setText(Numbers.full(Math.round(maximum.get())));
        Wording wording = Wording.in(language.get());
        setAccessibleText(
                planned.get()
                        .map(quantity -> wording.spoken(quantity, Unit.MEGAWATT))
                        .orElseGet(wording::noReport));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double unused) {
        return Math.ceil(width / 2) + below();
    }

    private double below() {
        return printed.get() ? zero.prefHeight(-1) : 0;
    }

    @Override
    protected void layoutChildren() {
        double y = getHeight() - below();
        layoutTile(getWidth(), y);
        zero.resizeRelocate(2, y, zero.prefWidth(-1), zero.prefHeight(-1));
        double right = getWidth() - end.prefWidth(-1);
        end.resizeRelocate(snapPositionX(right), y, end.prefWidth(-1), end.prefHeight(-1));
    }
}
