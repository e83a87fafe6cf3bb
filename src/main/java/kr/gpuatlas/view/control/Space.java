package kr.gpuatlas.view.control;

/// The steps of space, in pixels at scale 1.
public final class Space {
    public static final double XS = 2;
    public static final double S = 4;
    public static final double M = 8;
    public static final double L = 12;
    public static final double XL = 16;
    public static final double XXL = 20;
    public static final double XXXL = 24;

    private Space() {}
}
