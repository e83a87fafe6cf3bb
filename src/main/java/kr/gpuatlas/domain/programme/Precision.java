package kr.gpuatlas.domain.programme;

/// How precisely anybody has placed a site.
public enum Precision {
    SITE,
    CITY,
    HEADQUARTERS,
    UNANNOUNCED
}
