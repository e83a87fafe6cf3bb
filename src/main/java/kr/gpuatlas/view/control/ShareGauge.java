package kr.gpuatlas.view.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// A tile that shows which part of a whole one thing is, in the ring of all parts.
public final class ShareGauge extends TileGauge {
    private final ShareRing ring;
    private final ObjectProperty<Slice> slice = new SimpleObjectProperty<>(Slice.NONE);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    /// One part among all parts of a whole.
    ///
    /// @param parts the share of each, from 0 to 1, in their order; without any, nothing is drawn
    /// @param own the index of the part that is meant
    public record Slice(List<Double> parts, int own) {
        public static final Slice NONE = new Slice(List.of(), 0);

        public Slice {
            parts = List.copyOf(parts);
        }

        /// The share of the part, as a percentage; an en dash when there is none.
        public String percent() {
            return parts.isEmpty() ? Numbers.NONE : Numbers.percent(parts.get(own));
        }
    }

    public ShareGauge(double size) {
        this(new ShareRing());
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    private ShareGauge(ShareRing ring) {
        super(ring);
        this.ring = ring;
        getStyleClass().add("share-gauge");
        slice.subscribe(this::show);
        language.subscribe(this::show);
        show();
    }

    public ObjectProperty<Slice> sliceProperty() {
        return slice;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void show() {
        Slice shown = slice.get();
        ring.show(shown.parts(), shown.own());
        Language in = language.get();
        setAccessibleText(
                shown.parts().isEmpty()
                        ? Wording.in(in).noReport()
                        : Terms.of(in, "gauge.of-whole", shown.percent()));
    }
}
