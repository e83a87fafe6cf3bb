package kr.gpuatlas.view.control;

import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile with the ring of one phase: its share of the announced whole, in the phase's own texture.
public final class PhaseGauge extends TileGauge {
    /// The ring of the hero.
    public static final double HERO = 64;

    private final PhaseRing ring;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.ANNOUNCED);
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.NONE);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public PhaseGauge(double size) {
        this(new PhaseRing(size));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    private PhaseGauge(PhaseRing ring) {
        super(ring);
        this.ring = ring;
        getStyleClass().add("phase-gauge");
        ring.setFont(Font.font("Pretendard SemiBold", ring.textSize()));
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
        ring.show(phase.get(), reading.get(), middle(share, in));
        String said =
                share.isEmpty()
                        ? Wording.in(in).noReport()
                        : Terms.of(in, "gauge.of-announced", written(share.getAsDouble(), in));
        setAccessibleText(Wording.in(in).phase(phase.get()) + ", " + said);
    }

    /// A dash for no report; nothing at all while there is no whole to have a share of.
    private String middle(OptionalDouble share, Language in) {
        if (PhaseRing.share(reading.get(), Phase.ANNOUNCED).isEmpty()) {
            return "";
        }
        if (phase.get() == Phase.ANNOUNCED) {
            return Terms.of(in, "gauge.whole");
        }
        // There is hardly room for the number itself.
        return share.isEmpty()
                ? Numbers.NONE
                : written(share.getAsDouble(), in).replace("\u00A0", "");
    }

    private String written(double share, Language in) {
        Quantity part = reading.get().phases().get(phase.get());
        return part == null ? Numbers.percent(share) : Wording.in(in).share(part, share);
    }
}
