package kr.gpuatlas.domain.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The displays there are, and which of them an audience gets.
///
/// @param areas where each lies, in the order in which the system names them; never empty
/// @param desk the one the program stands on, which may have gone
/// @param chosen the one a presenter chose, which may have gone
public record Displays(List<Area> areas, Area desk, Optional<Area> chosen) {
    /// Where a display lies among the others, in its system's pixels.
    public record Area(double x, double y, double width, double height) {
        public Area {
            boolean finite =
                    Stream.of(x, y, width, height).allMatch(number -> Double.isFinite(number));
            if (!finite || width <= 0 || height <= 0) {
                throw new IllegalArgumentException(
                        "no display is %s × %s at %s, %s".formatted(width, height, x, y));
            }
        }

        private double size() {
            return width * height;
        }

        private boolean beginsWhere(Area other) {
            return x == other.x && y == other.y;
        }
    }

    public Displays {
        areas = List.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no display");
        }
    }

    /// The chosen one, also in another resolution; else the largest that is not the program's.
    public Area audience() {
        return stillThere()
                .or(() -> largest(area -> !area.equals(desk)))
                .orElseGet(areas::getFirst);
    }

    /// The program's own if the audience does not have it; else another, if there is one.
    public Area presenter() {
        Area audience = audience();
        return areas.contains(desk) && !desk.equals(audience)
                ? desk
                : largest(area -> !area.equals(audience)).orElse(audience);
    }

    /// Whether the presenter chose a display that is no longer there.
    public boolean isChosenGone() {
        return chosen.isPresent() && stillThere().isEmpty();
    }

    public boolean hasSecond() {
        return areas.size() > 1;
    }

    /// The next one after the audience's; after the last, the first.
    public Area next() {
        return areas.get((areas.indexOf(audience()) + 1) % areas.size());
    }

    public Displays choosing(Area area) {
        return new Displays(areas, desk, Optional.of(area));
    }

    private Optional<Area> stillThere() {
        return chosen.flatMap(wanted ->
                areas.stream()
                        .filter(wanted::equals)
                        .findFirst()
                        .or(() -> areas.stream().filter(wanted::beginsWhere).findFirst()));
    }

    private Optional<Area> largest(Predicate<Area> among) {
        return areas.stream().filter(among).max(Comparator.comparingDouble(Area::size));
    }
}
