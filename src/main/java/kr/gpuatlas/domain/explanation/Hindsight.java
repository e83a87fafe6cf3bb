package kr.gpuatlas.domain.explanation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.text.Text;

/// Tells whether a remark of the dataset was written knowing more than a reader of that day: it
/// names a month or day that had not come.
public final class Hindsight {
    private static final Pattern NAMED =
            Pattern.compile("(\\d{4})(?:년 |-)(\\d{1,2})(?:월|-)(?: ?(\\d{1,2})일?)?");

    private Hindsight() {}

    /// Whether a reader of the day may see the remark; both languages name the same days, of which
    /// the Korean text is read.
    public static boolean isFree(Text remark, LocalDate knownOn) {
        return days(remark).stream().noneMatch(day -> day.isAfter(knownOn));
    }

    private static List<LocalDate> days(Text remark) {
        return NAMED.matcher(remark.ko()).results().map(Hindsight::first).toList();
    }

    private static LocalDate first(MatchResult match) {
        YearMonth month =
                YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return match.group(3) == null
                ? month.atDay(1)
                : month.atDay(Integer.parseInt(match.group(3)));
    }
}
