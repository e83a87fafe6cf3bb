package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.time.Clock;

/// A day worth comparing from.
public record StartingPoint(Kind kind, Clock clock) {
    /// What makes the day worth it.
    public enum Kind {
        LAST_SHOWN,
        PLEDGE,
        FOUNDING_ARTICLE,
        YEAR_END,
        LATEST
    }

    /// The dataset's own key days, each with what its reader could know, its last day at the end.
    public static List<StartingPoint> keyDays(Dataset dataset) {
        LocalDate last = dataset.edition().lastDay();
        List<StartingPoint> points = new ArrayList<>(before(last, dataset, Optional.empty()));
        points.add(new StartingPoint(Kind.LATEST, Clock.at(last)));
        return List.copyOf(points);
    }

    /// The days before another that are worth comparing it with, the last shown first.
    ///
    /// The founding article is the first source of a dataset.
    public static List<StartingPoint> before(
            LocalDate day, Dataset dataset, Optional<LastShown> lastShown) {
        List<StartingPoint> points = new ArrayList<>();
        lastShown
                .filter(shown -> shown.datasetId().equals(dataset.edition().id()))
                .map(shown -> new Clock(shown.asOf(), shown.knownOn()))
                .ifPresent(clock -> points.add(new StartingPoint(Kind.LAST_SHOWN, clock)));
        add(points, Kind.PLEDGE, dataset.pledge().announced());
        dataset.sources().stream()
                .findFirst()
                .flatMap(source -> source.published())
                .ifPresent(span -> add(points, Kind.FOUNDING_ARTICLE, span.last()));
        IntStream.rangeClosed(dataset.edition().firstDay().getYear(), day.getYear())
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .forEach(end -> add(points, Kind.YEAR_END, end));
        return points.stream()
                .filter(point -> point.clock().knownOn().isBefore(day))
                .filter(point -> !point.clock().asOf().isBefore(dataset.edition().firstDay()))
                .toList();
    }

    private static void add(List<StartingPoint> points, Kind kind, LocalDate day) {
        points.add(new StartingPoint(kind, Clock.at(day)));
    }
}
