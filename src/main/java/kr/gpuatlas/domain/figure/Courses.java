package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.time.Clock;

/// The courses of one dataset, each computed once while it is in use.
public final class Courses {
    /// Both scopes, and the days a second clock is dragged across.
    private static final int KEPT = 8;

    private final Dataset dataset;
    private final NavigableSet<LocalDate> publications = new TreeSet<>();
    private final Map<Key, Course> kept = new LinkedHashMap<>(KEPT, 1, true);

    private record Key(Scope scope, Optional<LocalDate> knownOn) {}

    public Courses(Dataset dataset) {
        this.dataset = dataset;
        Visibility visibility = new Visibility(dataset, Clock.at(dataset.edition().lastDay()));
        for (Claim claim : dataset.claims()) {
            publications.add(visibility.knownFrom(claim.sources(), claim.when()));
        }
    }

    public Dataset dataset() {
        return dataset;
    }

    /// The course as it is known on a day, or as each day's own reader saw it.
    public Course of(Scope scope, Optional<LocalDate> knownOn) {
        Key key = new Key(scope, knownOn.map(this::lastPublication));
        Course course = kept.computeIfAbsent(key, k -> Course.of(dataset, k.scope(), k.knownOn()));
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return course;
    }

    /// Between two publications nothing becomes known.
    private LocalDate lastPublication(LocalDate knownOn) {
        return Optional.ofNullable(publications.floor(knownOn)).orElse(knownOn);
    }
}
