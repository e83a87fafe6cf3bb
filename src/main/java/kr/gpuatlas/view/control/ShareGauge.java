package kr.gpuatlas.view.control;

import eu.hansolo.tilesfx.Tile;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile that shows what share of one thing another has, on a scale from 0 to 100 %; nothing for
/// no figure.
public final class ShareGauge extends TileGauge {
    private static final double SIZE = 200;

    private final ObjectProperty<Optional<Double>> share =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public ShareGauge() {
        super(new Tile(Tile.SkinType.BAR_GAUGE));
        getStyleClass().add("share-gauge");
        tile().setMinValue(0);
        tile().setMaxValue(100);
        tile().setDecimals(1);
        tile().setUnit("%");
        setPrefSize(SIZE, SIZE);
        share.subscribe(this::show);
        title.subscribe(this::show);
        language.subscribe(this::show);
    }

    /// From 0 to 1; absent when there is no figure.
    public ObjectProperty<Optional<Double>> shareProperty() {
        return share;
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
        tile.setValue(share.get().orElse(0.0) * 100);
        tile.setVisible(share.get().isPresent());
        String said =
                share.get().map(Numbers::percent).orElse(Wording.in(language.get()).noReport());
        setAccessibleText(title.get() + ", " + said);
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
