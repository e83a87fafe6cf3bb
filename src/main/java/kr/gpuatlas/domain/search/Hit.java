package kr.gpuatlas.domain.search;

import kr.gpuatlas.domain.text.Text;

/// One thing that was found.
///
/// @param about id of the programme, lot or pledge a lot or milestone belongs to; otherwise its own
///   id
/// @param name what to call it
/// @param matched the text in which the query was found best
public record Hit(Kind kind, String id, String about, Text name, Text matched) {
    /// What can be found, in the order of equally good hits.
    public enum Kind {
        PROGRAMME,
        PARTNER,
        SITE,
        LOT,
        MILESTONE
    }
}
