package kr.gpuatlas.view.sheet;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.control.Gradual;

/// Regions side by side, each with its share of the width and as tall as it needs.
final class Columns extends Region implements Gradual {
    private final List<? extends Region> parts;
    private final double[] shares;
    private final double gap;

    /// @param shares of the width, one for each part; their sum is the whole
    Columns(double gap, List<? extends Region> parts, double... shares) {
        this.parts = parts;
        this.shares = shares.clone();
        this.gap = gap;
        getChildren().addAll(parts);
    }

    /// Parts of equal width.
    static Columns equal(double gap, List<? extends Region> parts) {
        double[] shares = new double[parts.size()];
        java.util.Arrays.fill(shares, 1);
        return new Columns(gap, parts, shares);
    }

    @Override
    public List<Part> takeApart() {
        return Gradual.eachApart(getChildren());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double width(int part, double whole) {
        double sum = java.util.Arrays.stream(shares).sum();
        return Math.floor((whole - gap * (shares.length - 1)) * shares[part] / sum);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            height = Math.max(height, parts.get(i).prefHeight(width(i, whole)));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum()
                + gap * (parts.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = width(i, getWidth());
            parts.get(i).resizeRelocate(Math.rint(x), 0, width, getHeight());
            x += width + gap;
        }
    }
}
