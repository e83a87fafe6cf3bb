package kr.gpuatlas.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as precisely as its source gives it: a day, a month, a quarter, a half-year, a year, or
/// years that stay open.
///
/// A span is reached for certain only at its last day; `first` and `last` are inclusive.
///
/// @param text the form it was written in: `2025-10-31`, `2025-10`, `2026-Q1`, `2027-H1`, `2028`,
///   `2027/2029` or `2029/`
public record DateSpan(LocalDate first, LocalDate last, String text)
        implements Comparable<DateSpan> {
    private static final Pattern PART =
            Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the span %s ends before it begins".formatted(text));
        }
    }

    /// Reads the forms listed at `text`.
    ///
    /// @throws IllegalArgumentException naming the text if it has none of these forms or names no
    ///   day of the calendar
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text, text);
        }
        LocalDate first = part(text.substring(0, slash), text).first();
        String end = text.substring(slash + 1);
        return new DateSpan(first, end.isEmpty() ? LocalDate.MAX : part(end, text).last(), text);
    }

    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, day.toString());
    }

    private static DateSpan part(String part, String whole) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw unreadable(whole);
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) != null) {
                return months(year, Integer.parseInt(matcher.group(2)) * 3 - 2, 3, whole);
            }
            if (matcher.group(3) != null) {
                return months(year, Integer.parseInt(matcher.group(3)) * 6 - 5, 6, whole);
            }
            if (matcher.group(4) == null) {
                return new DateSpan(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), whole);
            }
            int month = Integer.parseInt(matcher.group(4));
            if (matcher.group(5) == null) {
                return months(year, month, 1, whole);
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(5)));
            return new DateSpan(day, day, whole);
        } catch (DateTimeException e) {
            throw unreadable(whole);
        }
    }

    private static DateSpan months(int year, int month, int count, String text) {
        YearMonth start = YearMonth.of(year, month);
        return new DateSpan(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), text);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\"%s\" is no date; write 2025-10-31, 2025-10, 2026-Q1, 2027-H1, 2028, 2027/2029 or 2029/"
                        .formatted(text));
    }

    public boolean isDay() {
        return first.equals(last);
    }

    public boolean isOpen() {
        return last.equals(LocalDate.MAX);
    }

    /// Whether the whole span lies on or before the day.
    public boolean isCertainBy(LocalDate day) {
        return !last.isAfter(day);
    }

    public boolean overlaps(DateSpan other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    @Override
    public int compareTo(DateSpan other) {
        int byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : first.compareTo(other.first);
    }
}
