package kr.gpuatlas.view.control;

import eu.hansolo.tilesfx.Tile;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile with the ring of one phase: its share of the announced whole, in the phase's own texture.
public final class PhaseGauge extends TileGauge {
    /// The ring of the hero.
    public static final double HERO = 64;

    /// A tile keeps a twentieth of its size free on each side.
    private static final double INSET = 0.05;

    private final double size;
    private final PhaseRing ring;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.ANNOUNCED);
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.NONE);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public PhaseGauge(double size) {
        super(new Tile(Tile.SkinType.CUSTOM));
        this.size = size;
        this.ring = new PhaseRing(size);
        getStyleClass().add("phase-gauge");
        ring.setFont(Font.font("Pretendard SemiBold", ring.textSize()));
        tile().setGraphic(ring);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        phase.subscribe(this::show);
        reading.subscribe(this::show);
        language.subscribe(this::show);
    }

    /// The phase whose share it shows.
    public ObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    /// All phases, the announced whole among them.
    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void show() {
        OptionalDouble share = PhaseRing.share(reading.get(), phase.get());
        Language in = language.get();
        String middle =
                share.isEmpty()
                        ? Numbers.NONE
                        : phase.get() == Phase.ANNOUNCED
                                ? Terms.of(in, "gauge.whole")
                                : Numbers.percent(share.getAsDouble());
        ring.show(phase.get(), reading.get(), middle);
        String said =
                share.isEmpty()
                        ? Wording.in(in).noReport()
                        : Terms.of(in, "gauge.of-announced", Numbers.percent(share.getAsDouble()));
        setAccessibleText(Wording.in(in).phase(phase.get()) + ", " + said);
    }

    @Override
    void dress(Tile tile, Drawing inks) {
        ring.matchPixels(inks);
        tile.setTitleColor(inks.of(Ink.T2));
        tile.setTextColor(inks.of(Ink.T2));
        tile.setForegroundColor(inks.of(Ink.T1));
    }

    @Override
    protected void layoutChildren() {
        double whole = size / (1 - 2 * INSET);
        tile().resizeRelocate((size - whole) / 2, (size - whole) / 2, whole, whole);
    }
}
