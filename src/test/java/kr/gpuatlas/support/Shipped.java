package kr.gpuatlas.support;

import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.geo.ProvinceMap;

/// What ships with the program, read once for all tests: neither ever changes.
public final class Shipped {
    public static final Dataset DATASET = EmbeddedDataset.read();
    public static final ProvinceMap MAP = MapReader.read();

    private Shipped() {}
}
