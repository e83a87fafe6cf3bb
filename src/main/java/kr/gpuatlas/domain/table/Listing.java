package kr.gpuatlas.domain.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;

/// What the screen shows, line by line, under a head that says what it is and when it was true.
public record Listing(Kind kind, Heading heading, List<Row> rows) {
    public Listing {
        rows = List.copyOf(rows);
    }

    /// Lists what the view's clocks, scope and filter let through, in the order of the cards.
    ///
    /// @param figures of the view's clocks and scope
    public static Listing of(Kind kind, Figures figures, ViewState view, ProvinceLookup provinces) {
        Passage passage = new Passage(figures, view, provinces);
        Names names = new Names(figures, provinces);
        Stream<Row> rows =
                switch (kind) {
                    case FIGURES -> new FigureLines(passage, names).rows();
                    case CLAIMS -> new ClaimLines(passage, names).rows();
                    case MILESTONES -> new MilestoneLines(passage, names).rows();
                    case SITES -> new SiteLines(passage, names).rows();
                    case SOURCES -> new SourceLines(passage, names).rows();
                };
        return new Listing(kind, Heading.of(figures, view, provinces), rows.toList());
    }

    /// The same lines, in their order, as another listing has them; what that one does not have is
    /// left out.
    ///
    /// @param notice what was kept back from it, in words
    public Listing as(Listing passed, Optional<Text> notice) {
        Map<String, Row> known =
                passed.rows().stream()
                        .collect(Collectors.toMap(Row::id, row -> row, (first, _) -> first));
        return new Listing(
                kind,
                heading.noting(notice),
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(known.get(row.id())).stream())
                        .toList());
    }

    /// The same head over these rows, and the words that chose them if there are any.
    public Listing with(List<Row> chosen, String words) {
        return new Listing(kind, heading.narrowedBy(words), chosen);
    }
}
