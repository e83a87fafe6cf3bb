package kr.gpuatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.time.DateSpan;

/// Days and spans of days as the format writes them.
final class Dates {
    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The last day that can be written, which stands for "not ended yet".
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    static final Kind<LocalDate> DAY = new Kind<>(LocalDate.EPOCH, Dates::day);

    /// A day, or `9999-12-31` for none in sight.
    static final Kind<LocalDate> LAST_DAY =
            new Kind<>(
                    LocalDate.MAX,
                    (node, ledger) ->
                            day(node, ledger).map(day -> day.equals(OPEN) ? LocalDate.MAX : day));

    static final Kind<DateSpan> SPAN = new Kind<>(DateSpan.day(LocalDate.EPOCH), Dates::span);

    private Dates() {}

    /// A day as [#LAST_DAY] reads it.
    static String written(LocalDate day) {
        return (day.equals(LocalDate.MAX) ? OPEN : day).toString();
    }

    private static Optional<LocalDate> day(Node node, Ledger ledger) {
        return Kinds.STRING
                .read(node, ledger)
                .flatMap(text -> {
                    Optional<LocalDate> day = parseDay(text);
                    if (day.isEmpty()) {
                        ledger.report(node.at(), Rule.BAD_DATE, node.shown());
                    }
                    return day;
                });
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return DAY_FORM.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException noDayOfTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<DateSpan> span(Node node, Ledger ledger) {
        return Kinds.STRING
                .read(node, ledger)
                .flatMap(text -> {
                    try {
                        return Optional.of(DateSpan.parse(text));
                    } catch (IllegalArgumentException noSpan) {
                        ledger.report(node.at(), Rule.BAD_SPAN, node.shown());
                        return Optional.empty();
                    }
                });
    }
}
