package kr.gpuatlas.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// A place on the map, with a life and the precision at which anybody has placed it.
///
/// @param place city or district, in words
/// @param position absent when the place is unannounced
/// @param uncertaintyKm radius in kilometres within which the position lies
/// @param programmes ids of the programmes it belongs to
/// @param partner id of the organisation it is named after on the map
/// @param holds ids of the lots or programmes whose GPUs are said to be here
/// @param loneSource whether one article alone places it here
/// @param from first day a source places it here
/// @param superseded the end of its life, when a better source moved it
/// @param coordinates id of the source of the coordinates
public record Site(
        String id,
        Text name,
        Text shortName,
        Text place,
        Precision precision,
        Optional<Position> position,
        Optional<Double> uncertaintyKm,
        List<String> programmes,
        String partner,
        List<String> holds,
        boolean loneSource,
        LocalDate from,
        Optional<Superseded> superseded,
        List<String> sources,
        Optional<String> coordinates,
        Optional<Text> note) {

    public Site {
        programmes = List.copyOf(programmes);
        holds = List.copyOf(holds);
        sources = List.copyOf(sources);
        if ((precision == Precision.UNANNOUNCED) != position.isEmpty()) {
            throw new IllegalArgumentException(
                    "site %s: only an unannounced place has no position".formatted(id));
        }
    }

    /// Degrees on WGS 84.
    public record Position(double lat, double lon) {
        public Position {
            if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
                throw new IllegalArgumentException(
                        "latitude %s, longitude %s is not on the globe".formatted(lat, lon));
            }
        }
    }

    /// Where and when a site moved.
    ///
    /// @param on the first day it no longer stands here
    /// @param by id of the site that took its place
    public record Superseded(LocalDate on, String by) {}

    /// How the site appears on a day.
    public enum Presence {
        NOT_YET,
        CURRENT,
        GHOST
    }

    public Presence on(LocalDate day) {
        if (day.isBefore(from)) {
            return Presence.NOT_YET;
        }
        return superseded.filter(end -> !day.isBefore(end.on())).isPresent()
                ? Presence.GHOST
                : Presence.CURRENT;
    }
}
