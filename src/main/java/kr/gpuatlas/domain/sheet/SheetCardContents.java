package kr.gpuatlas.domain.sheet;

import java.util.List;
import kr.gpuatlas.domain.figure.PhaseFigures;

/// What a sheet says of one thing.
///
/// @param phases the four phases, as for the pledge; none of what is not counted itself
/// @param figures of the thing itself
/// @param parts its lots, or those it runs or holds, of one phase as far as they have it
/// @param events what has happened and what is planned, oldest first
/// @param claims what is said of it beside counts, newest first
/// @param disputes what sources disagree about of it
/// @param unknown what no source says
public record SheetCardContents(
        List<SheetContents.National> phases,
        PhaseFigures figures,
        List<Row> parts,
        List<Row> events,
        List<Row> claims,
        SheetContents.Disputes disputes,
        List<Row> unknown) {
    public SheetCardContents {
        phases = List.copyOf(phases);
        parts = List.copyOf(parts);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        unknown = List.copyOf(unknown);
    }

    /// One line: when, what, and the numbers of its sources.
    public record Row(String when, String words, String sources) {}
}
