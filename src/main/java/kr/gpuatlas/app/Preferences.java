package kr.gpuatlas.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.DoubleStream;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;

/// What a person has chosen and the program remembers from run to run.
///
/// @param language absent until it was chosen: then as the system says
/// @param window absent before the first run
/// @param lastShown absent until something was presented or exported
/// @param sheets how sheets were last wanted
/// @param audience the display of the audience, absent until one was chosen
record Preferences(
        Theme theme,
        Optional<Language> language,
        Optional<Placement> window,
        Optional<LastShown> lastShown,
        SheetOrders sheets,
        Optional<Displays.Area> audience) {
    static final Preferences NONE =
            new Preferences(
                    Theme.SYSTEM,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    SheetOrders.NONE,
                    Optional.empty());

    /// Where the window stood, in the screen's pixels, and whether it filled the screen.
    record Placement(double x, double y, double width, double height, boolean maximized) {
        Placement {
            boolean finite = DoubleStream.of(x, y, width, height).allMatch(Double::isFinite);
            if (!finite || width <= 0 || height <= 0) {
                throw new IllegalArgumentException(
                        "no window is %s × %s at %s, %s".formatted(width, height, x, y));
            }
        }
    }

    /// Reads the form that [#write] gives; keys it does not know are ignored.
    ///
    /// @throws IllegalArgumentException if a value is none of its key's
    static Preferences read(Properties from) {
        return new Preferences(
                Optional.ofNullable(from.getProperty("theme"))
                        .map(Theme::valueOf)
                        .orElse(Theme.SYSTEM),
                Optional.ofNullable(from.getProperty("language")).map(Language::valueOf),
                Optional.ofNullable(from.getProperty("window.width")).map(_ -> placement(from)),
                Optional.ofNullable(from.getProperty("shown.dataset"))
                        .map(dataset -> lastShown(dataset, from)),
                SheetOrders.read(key -> Optional.ofNullable(from.getProperty(key))),
                Optional.ofNullable(from.getProperty("audience.width")).map(_ -> audience(from)));
    }

    private static Placement placement(Properties from) {
        return new Placement(
                number(from, "window.x"),
                number(from, "window.y"),
                number(from, "window.width"),
                number(from, "window.height"),
                Boolean.parseBoolean(from.getProperty("window.maximized")));
    }

    private static Displays.Area audience(Properties from) {
        return new Displays.Area(
                number(from, "audience.x"),
                number(from, "audience.y"),
                number(from, "audience.width"),
                number(from, "audience.height"));
    }

    private static LastShown lastShown(String dataset, Properties from) {
        return new LastShown(
                dataset,
                from.getProperty("shown.version", ""),
                day(from, "shown.as-of"),
                day(from, "shown.known-on"));
    }

    private static LocalDate day(Properties from, String key) {
        try {
            return LocalDate.parse(from.getProperty(key, ""));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(key + " is no day", e);
        }
    }

    private static double number(Properties from, String key) {
        return Double.parseDouble(from.getProperty(key, ""));
    }

    Properties write() {
        Properties to = new Properties();
        to.setProperty("theme", theme.name());
        language.ifPresent(chosen -> to.setProperty("language", chosen.name()));
        window.ifPresent(place -> {
            to.setProperty("window.x", Double.toString(place.x()));
            to.setProperty("window.y", Double.toString(place.y()));
            to.setProperty("window.width", Double.toString(place.width()));
            to.setProperty("window.height", Double.toString(place.height()));
            to.setProperty("window.maximized", Boolean.toString(place.maximized()));
        });
        lastShown.ifPresent(shown -> {
            to.setProperty("shown.dataset", shown.datasetId());
            to.setProperty("shown.version", shown.version());
            to.setProperty("shown.as-of", shown.asOf().toString());
            to.setProperty("shown.known-on", shown.knownOn().toString());
        });
        audience.ifPresent(area -> {
            to.setProperty("audience.x", Double.toString(area.x()));
            to.setProperty("audience.y", Double.toString(area.y()));
            to.setProperty("audience.width", Double.toString(area.width()));
            to.setProperty("audience.height", Double.toString(area.height()));
        });
        if (!sheets.equals(SheetOrders.NONE)) {
            sheets.written().forEach(to::setProperty);
        }
        return to;
    }
}
