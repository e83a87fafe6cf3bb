package kr.gpuatlas.dataset;

import java.util.Locale;

/// What an id names.
enum Target {
    SOURCE,
    PARTNER,
    PROGRAMME,
    LOT,
    SITE,
    PLEDGE,
    CLAIM,
    MILESTONE,
    CONFLICT,
    UNKNOWN,
    CONSTANT,
    ASSUMPTION,
    RULING;

    /// The key of its name in the bundle.
    String key() {
        return "target." + name().toLowerCase(Locale.ROOT);
    }
}
