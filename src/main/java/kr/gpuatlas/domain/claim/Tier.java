package kr.gpuatlas.domain.claim;

/// How close a source stands to the fact, closest first.
public enum Tier {
    OFFICIAL,
    PARTY,
    VENDOR,
    NATIONAL_PRESS,
    TRADE_PRESS,
    AGGREGATOR
}
