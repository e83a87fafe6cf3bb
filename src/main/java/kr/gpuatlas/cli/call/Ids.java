package kr.gpuatlas.cli.call;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.Likeness;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Site;

/// The ids that can be asked for.
public final class Ids {
    private static final String NATIONAL = "national";
    private static final int MOST = 3;

    private Ids() {}

    /// The dataset's own id of the pledge for `national`; any other id unchanged.
    public static String canonical(String id, Dataset dataset) {
        return id.equals(NATIONAL) ? dataset.pledge().id() : id;
    }

    /// The up to three ids that look most like one that names nothing; none if all look different.
    public static List<String> nearest(String id, Dataset dataset) {
        String wanted = id.toLowerCase(Locale.ROOT);
        int furthest = Math.max(2, wanted.length() / 2);
        return all(dataset)
                .distinct()
                .filter(other -> edits(wanted, other) <= furthest)
                .sorted(
                        Comparator.comparingInt((String other) -> edits(wanted, other))
                                .thenComparingInt(other -> Math.abs(other.length() - id.length()))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int edits(String wanted, String other) {
        return Likeness.edits(wanted, other.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> all(Dataset dataset) {
        Stream<String> counted =
                Stream.concat(Stream.of(NATIONAL), dataset.counted().stream())
                        .flatMap(Ids::withFigures);
        return Stream.of(
                        counted,
                        dataset.partners().stream().map(Partner::id),
                        dataset.sites().stream().map(Site::id),
                        dataset.claims().stream().map(Claim::id),
                        dataset.milestones().stream().map(Milestone::id),
                        dataset.conflicts().stream().map(Conflict::id),
                        dataset.unknowns().stream().map(Unknown::id),
                        dataset.constants().stream().map(Constant::id),
                        dataset.assumptions().stream().map(Assumption::id),
                        dataset.sources().stream().map(Source::id))
                .flatMap(ids -> ids);
    }

    private static Stream<String> withFigures(String about) {
        return Stream.concat(
                Stream.of(about),
                Stream.of(Phase.values()).map(phase -> about + "." + Codes.of(phase)));
    }
}
