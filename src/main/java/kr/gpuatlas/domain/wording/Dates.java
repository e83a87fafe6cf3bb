package kr.gpuatlas.domain.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.DateSpan;

/// Writes days, spans and ages in one language, as precisely as the source does and no more.
public final class Dates {
    private static final int DAYS_BEFORE_MONTHS = 60;
    private static final Pattern PART =
            Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

    private final Language language;
    private final Words words;

    Dates(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /// `2026-07-05` or `5 Jul 2026`.
    public String day(LocalDate day) {
        return format(day, "yyyy-MM-dd", "d MMM yyyy");
    }

    /// `2026년 7월 5일` or `5 July 2026`, for sentences and titles.
    public String longDay(LocalDate day) {
        return format(day, "yyyy년 M월 d일", "d MMMM yyyy");
    }

    /// `2026년 7월` or `Jul 2026`.
    public String month(YearMonth month) {
        return format(month.atDay(1), "yyyy년 M월", "MMM yyyy");
    }

    private String format(LocalDate day, String korean, String english) {
        return switch (language) {
            case KO -> DateTimeFormatter.ofPattern(korean, Locale.ROOT).format(day);
            case EN -> DateTimeFormatter.ofPattern(english, Locale.ENGLISH).format(day);
        };
    }

    /// A span in words: `2027년 상반기` or `H1 2027`, `2029년부터` or `from 2029`.
    public String span(DateSpan span) {
        String text = span.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text);
        }
        String from = part(text.substring(0, slash));
        if (isBounded(text, slash)) {
            return words.with("span.by", from, part(text.substring(slash + 1)));
        }
        return slash == text.length() - 1
                ? words.with("span.from", from)
                : words.with("span.between", from, part(text.substring(slash + 1)));
    }

    /// Whether it is a year with the day by which it was read: `2026/2026-10-07`.
    private static boolean isBounded(String text, int slash) {
        return text.length() > slash + 1 && text.startsWith(text.substring(0, slash), slash + 1);
    }

    private String part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String year = matcher.group(1);
        if (matcher.group(2) != null) {
            return words.with("span.quarter", year, matcher.group(2));
        }
        if (matcher.group(3) != null) {
            return words.with("span.half." + matcher.group(3), year);
        }
        if (matcher.group(4) == null) {
            return words.with("span.year", year);
        }
        return matcher.group(5) == null ? month(YearMonth.parse(text)) : day(LocalDate.parse(text));
    }

    /// How long ago a day was: `오늘`, `27일 전`, `8개월 전`; months beyond 60 days.
    public String age(LocalDate then, LocalDate today) {
        return age(then, today, "age");
    }

    /// The same where room is short: `27일 전`, `27 d`, `8 mo`.
    public String shortAge(LocalDate then, LocalDate today) {
        return age(then, today, "age.short");
    }

    private String age(LocalDate then, LocalDate today, String key) {
        long days = ChronoUnit.DAYS.between(then, today);
        if (days <= 0) {
            return words.get("age.today");
        }
        if (days <= DAYS_BEFORE_MONTHS) {
            return words.with(key + ".days", days);
        }
        long months = Math.max(2, ChronoUnit.MONTHS.between(then, today));
        return words.with(key + ".months", months);
    }
}
