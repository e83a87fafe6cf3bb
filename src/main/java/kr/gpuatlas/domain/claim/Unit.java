package kr.gpuatlas.domain.claim;

/// The units the dataset measures in; money is in whole won or dollars, power in megawatts.
public enum Unit {
    GPU,
    MEGAWATT,
    KILOWATT,
    WATT,
    KILOWATT_PER_GPU,
    KRW,
    USD,
    MULTIPLE,
    RATIO,
    PERCENT,
    RANK,
    YEAR,
    MONTH,
    WEEK,
    MINUTE,
    VEHICLE,
    SQUARE_METRE,
    PARAMETER,
    PETAFLOPS,
    TERAFLOPS,
    TERAOPS,
    GIGABYTE,
    QUBIT,
    POINT,
    TEAM,
    ORGANISATION,
    COMPANY,
    DAY
}
