package kr.gpuatlas.domain.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;

/// Everything a sheet says in one language, with numbers for its sources.
///
/// @param title one sentence that holds without the picture
/// @param asOf the day the sheet is true for
/// @param basis what else decides its numbers: second clock, scope, filter, changed assumptions
/// @param national the four phases of the pledge
/// @param lines a line for each programme that is shown, then, if it is a sum, the pledge's own
/// @param outside what is seen, but not in the total
/// @param disputes what sources disagree about of the pledge, with each side's sources
/// @param card everything of the selection; only on its own sheet
/// @param sources all that are cited, in the order of their numbers
public record SheetContents(
        String title,
        String subtitle,
        String asOf,
        List<String> basis,
        List<National> national,
        List<Line> lines,
        List<Aside> outside,
        Disputes disputes,
        Optional<SheetCardContents> card,
        List<Cited> sources) {
    public SheetContents {
        basis = List.copyOf(basis);
        national = List.copyOf(national);
        lines = List.copyOf(lines);
        outside = List.copyOf(outside);
        sources = List.copyOf(sources);
    }

    /// One phase of the pledge.
    ///
    /// @param remark since when and by whom, with the numbers of its sources
    public record National(Phase phase, Optional<Figure> figure, String remark) {}

    /// One programme.
    ///
    /// @param total whether it is the pledge as a whole
    /// @param next what comes next
    public record Line(
            String name, boolean total, Map<Phase, Figure> figures, String next, String sources) {
        public Line {
            Map<Phase, Figure> copy = new EnumMap<>(Phase.class);
            copy.putAll(figures);
            figures = java.util.Collections.unmodifiableMap(copy);
        }

        public Optional<Figure> at(Phase phase) {
            return Optional.ofNullable(figures.get(phase));
        }
    }

    /// One thing outside the total.
    public record Aside(String name, Figure figure, String phase, String sources) {}

    /// The first of the open disagreements about what a sheet is of.
    ///
    /// @param all how many there are
    public record Disputes(List<Dispute> shown, int all) {
        static final Disputes NONE = new Disputes(List.of(), 0);

        public Disputes {
            shown = List.copyOf(shown);
        }
    }

    /// One disagreement: the topic, and each side with its sources' numbers.
    public record Dispute(String topic, String sides) {}

    /// One source: its number, and publisher and date as it is cited in short.
    ///
    /// @param address where it can be read; empty if it has none
    public record Cited(int number, String publisher, String date, String title, String address) {
        /// Publisher and date in one piece.
        public String brief() {
            return Stream.of(publisher, date)
                    .filter(part -> !part.isEmpty())
                    .collect(java.util.stream.Collectors.joining(", "));
        }
    }

    /// The contents of a sheet of all figures under the view's clocks, scope and filter.
    public static SheetContents of(Figures figures, SheetBasis basis) {
        return new Writing(figures, basis).contents();
    }
}
