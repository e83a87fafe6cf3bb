package kr.gpuatlas.domain.change;

/// Who moved: the world, or the dataset about an unchanged world.
public enum Cause {
    WORLD,
    CORRECTION
}
