package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.support.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// No text of the embedded dataset knows of a day after the first on which it is shown.
class NothingLeaksTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final Visibility AT_END =
            new Visibility(ATLAS, Clock.at(ATLAS.edition().lastDay()));

    private static final Pattern KOREAN_DATE =
            Pattern.compile("(20\\d\\d)년 (\\d{1,2})월(?: (\\d{1,2})일)?");
    private static final Pattern ENGLISH_DATE =
            Pattern.compile(
                    "(?:(\\d{1,2}) )?(January|February|March|April|May|June|July|August|September"
                            + "|October|November|December) (20\\d\\d)");
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    /// Texts that name a later day because it was planned or agreed on theirs.
    private static final Set<String> PLANS =
            Set.of("F040", "F046", "F056", "F170", "F194", "M-FIRST-WAVE", "M-CALL-2026");

    private final List<String> leaks = new ArrayList<>();

    @Test
    void noTextNamesALaterDayUnlessItIsAPlan() {
        ATLAS.claims().forEach(this::examine);
        ATLAS.milestones().forEach(this::examine);
        ATLAS.conflicts().forEach(this::examine);
        ATLAS.rulings().forEach(this::examine);
        for (Unknown unknown : ATLAS.unknowns()) {
            examine(unknown.id(), unknown.since(), Stream.of(unknown.text()));
        }
        for (Site site : ATLAS.sites()) {
            examine(
                    site.id(),
                    site.from(),
                    Stream.concat(Stream.of(site.name()), site.note().stream()));
        }
        assertEquals(List.of(), leaks);
    }

    private void examine(Claim claim) {
        Stream<Text> words =
                claim.value() instanceof Value.Words(Text text) ? Stream.of(text) : Stream.of();
        Stream<Text> rest =
                Stream.of(Stream.of(claim.label()), claim.reason().stream(), claim.note().stream())
                        .flatMap(texts -> texts);
        examine(claim.id(), shownFrom(claim), Stream.concat(words, rest));
    }

    private void examine(Milestone milestone) {
        LocalDate day = shownFrom(milestone.sources(), milestone.said());
        Stream<Text> texts = Stream.concat(Stream.of(milestone.label()), milestone.note().stream());
        examine(milestone.id(), day, texts);
    }

    private void examine(Conflict conflict) {
        examine(conflict.id(), conflict.assessed(), Stream.of(conflict.assessment()));
    }

    private void examine(Ruling ruling) {
        Claim claim = ATLAS.claim(ruling.claim()).orElseThrow();
        examine("ruling " + claim.id(), shownFrom(claim), Stream.of(ruling.reason()));
    }

    private static LocalDate shownFrom(Claim claim) {
        return shownFrom(claim.sources(), claim.when());
    }

    private static LocalDate shownFrom(List<String> sources, DateSpan when) {
        LocalDate known = AT_END.knownFrom(sources, when);
        return known.isAfter(when.last()) ? known : when.last();
    }

    private void examine(String id, LocalDate from, Stream<Text> texts) {
        if (PLANS.contains(id)) {
            return;
        }
        texts.forEach(text ->
                Stream.concat(korean(text.ko()), english(text.en()))
                        .filter(day -> day.isAfter(from))
                        .forEach(day ->
                                leaks.add("%s, shown from %s: %s".formatted(id, from, text))));
    }

    /// The first day of each date in a Korean text.
    private static Stream<LocalDate> korean(String text) {
        return KOREAN_DATE
                .matcher(text)
                .results()
                .map(date -> day(date.group(1), Integer.parseInt(date.group(2)), date.group(3)));
    }

    private static Stream<LocalDate> english(String text) {
        Matcher matcher = ENGLISH_DATE.matcher(text);
        return matcher.results()
                .map(date -> day(date.group(3), MONTHS.indexOf(date.group(2)) + 1, date.group(1)));
    }

    private static LocalDate day(String year, int month, @Nullable String day) {
        return LocalDate.of(Integer.parseInt(year), month, day == null ? 1 : Integer.parseInt(day));
    }

    @Test
    void aConflictIsJudgedOnlyWhenItsPositionsArePublic() {
        for (Conflict conflict : ATLAS.conflicts()) {
            Visibility then = new Visibility(ATLAS, Clock.at(conflict.assessed()));
            assertTrue(then.isAssessed(conflict), conflict.id());
            assertEquals(
                    conflict.positions().size(),
                    then.publicPositions(conflict).size(),
                    conflict.id() + " is judged before every side has been taken");
        }
    }

    @Test
    void onlyTheDateOfTheWorkingGroupIsSettled() {
        Map<String, LocalDate> settled = new HashMap<>();
        ATLAS.conflicts().forEach(c -> c.settled().ifPresent(day -> settled.put(c.id(), day)));
        assertEquals(Map.of("X21", LocalDate.of(2025, 11, 27)), settled);
        assertEquals(23, AT_END.openConflicts().size());
    }

    @Test
    void aPlaceIsNeverShownBeforeASourceNamesIt() {
        for (Site site : ATLAS.sites()) {
            List<LocalDate> named =
                    site.sources().stream()
                            .flatMap(id -> ATLAS.source(id).stream())
                            .flatMap(source -> source.published().stream())
                            .map(DateSpan::last)
                            .toList();
            boolean inTime =
                    named.isEmpty() || named.stream().anyMatch(day -> !day.isAfter(site.from()));
            boolean headquarters = site.sources().contains("S141");
            assertTrue(inTime || headquarters, site.id());
        }
    }

    @Test
    void whatIsMetWasSaidWhenItHappened() {
        for (Milestone milestone : ATLAS.milestones()) {
            assertEquals(
                    milestone.met(), milestone.when().equals(milestone.said()), milestone.id());
            assertTrue(!milestone.when().last().isBefore(milestone.said().first()), milestone.id());
        }
    }
}
