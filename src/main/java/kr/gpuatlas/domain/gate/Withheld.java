package kr.gpuatlas.domain.gate;

/// A record that did not pass; its id is as secret as the record.
///
/// @param id of the record; a ruling is named by the claim it chose
public record Withheld(Kind kind, String id, Cause cause) {
    /// What sort of record it is.
    public enum Kind {
        CLAIM,
        MILESTONE,
        CONFLICT,
        RULING,
        SOURCE
    }

    /// Why it did not pass: by its own marking, or with a record that it rests on or serves.
    public enum Cause {
        INTERNAL,
        EMBARGO,
        CARRIED
    }
}
