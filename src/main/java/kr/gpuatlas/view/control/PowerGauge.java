package kr.gpuatlas.view.control;

import eu.hansolo.tilesfx.Tile;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// A tile that shows electric power on a scale all such tiles share; nothing for no figure.
public final class PowerGauge extends TileGauge {
    private static final double SIZE = 200;

    private final ObjectProperty<Optional<Double>> megawatts =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    /// @param maximum megawatts at the right end, alike in all tiles that are compared
    public PowerGauge(double maximum) {
        super(new Tile(Tile.SkinType.BAR_GAUGE));
        getStyleClass().add("power-gauge");
        tile().setMinValue(0);
        tile().setMaxValue(maximum);
        tile().setDecimals(0);
        tile().setUnit(Wording.in(Language.EN).unit(Unit.MEGAWATT));
        setPrefSize(SIZE, SIZE);
        megawatts.subscribe(this::show);
        title.subscribe(this::show);
        language.subscribe(this::show);
    }

    /// Absent when there is no figure.
    public ObjectProperty<Optional<Double>> megawattsProperty() {
        return megawatts;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void show() {
        Tile tile = tile();
        tile.setLocale(language.get().locale());
        setCaption(title.get());
        tile.setValue(megawatts.get().orElse(0.0));
        tile.setVisible(megawatts.get().isPresent());
        String said = megawatts.get().map(this::said).orElse(Wording.in(language.get()).noReport());
        setAccessibleText(title.get() + ", " + said);
    }

    private String said(double value) {
        return Wording.in(language.get()).measure(BigDecimal.valueOf(value), Unit.MEGAWATT);
    }

    @Override
    void dress(Tile tile, Drawing inks) {
        tile.setTitleColor(inks.of(Ink.T2));
        tile.setTextColor(inks.of(Ink.T2));
        tile.setValueColor(inks.of(Ink.T1));
        tile.setUnitColor(inks.of(Ink.T2));
        tile.setForegroundColor(inks.of(Ink.T1));
        tile.setBarColor(inks.of(Ink.P3));
        tile.setBarBackgroundColor(inks.of(Ink.ON));
    }
}
