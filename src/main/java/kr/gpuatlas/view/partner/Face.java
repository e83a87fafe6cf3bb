package kr.gpuatlas.view.partner;

import java.util.Optional;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.Reading;

/// All that one card says, in one language: two equal faces look the same.
///
/// @param role what it is for, or what it does
/// @param count its largest figure
/// @param observed the furthest report beyond the announcement, or in words that there is none
/// @param words what stands where its figure would
/// @param reading what its bar shows
/// @param next the planned event to look at first
/// @param spoken the whole card as a sentence
record Face(
        Selection selection,
        String monogram,
        String name,
        String role,
        int conflicts,
        Optional<Count> count,
        String observed,
        String words,
        Reading reading,
        Optional<Next> next,
        Optional<Report> report,
        String spoken,
        Language language) {

    /// A quantity, the figure that explains it and the name of its phase.
    record Count(Quantity quantity, String figureId, String phase) {}

    /// A planned event in words.
    record Next(String text, boolean overdue) {}

    /// How long ago anything was last reported, in short words.
    record Report(Freshness freshness, String age) {}
}
