package kr.gpuatlas.domain.claim;

/// The four deployment phases, each contained in the one before it.
public enum Phase {
    /// A party entitled to commit has said so in public, with a quantity.
    ANNOUNCED,
    /// Award, contract or binding order.
    CONTRACTED,
    /// In the country, at the operator's disposal.
    DELIVERED,
    /// The intended users run work on it.
    IN_SERVICE
}
