package kr.gpuatlas.view.control;

import java.util.Set;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// How a bar ends, which says what the source's qualifier says.
public enum BarEnd {
    /// An exact number: closed.
    CLOSED,
    /// At least, more than: open, with an arrow.
    ARROW,
    /// Up to: a dashed outline with a stop bar, never drawn as reached.
    STOP,
    /// About, and sums whose parts are qualified differently: wavy.
    WAVE,
    /// A sum that is in part at least and in part about: wavy and pointing on.
    WAVE_ARROW;

    public static BarEnd of(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case EXACT, UNKNOWN -> CLOSED;
            case AT_LEAST, MORE_THAN -> ARROW;
            case UP_TO, BETWEEN -> STOP;
            case ABOUT -> WAVE;
            case MIXED -> mixed(quantity.qualifiers());
        };
    }

    private static BarEnd mixed(Set<Qualifier> qualifiers) {
        if (qualifiers.contains(Qualifier.UP_TO) || qualifiers.contains(Qualifier.BETWEEN)) {
            return WAVE;
        }
        return WAVE_ARROW;
    }
}
