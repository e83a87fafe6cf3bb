package kr.gpuatlas.geo;

import java.util.List;

/// What a person lays over the map from a file of their own; no part of the dataset.
///
/// @param name of the file it came from
/// @param attribution whose data it is, as the file says; empty if it does not
public record Overlay(String name, String attribution, List<OverlayFeature> features) {
    public Overlay {
        features = List.copyOf(features);
    }

    /// How many features have something to draw.
    public long drawn() {
        return features.stream().filter(feature -> !feature.shape().isEmpty()).count();
    }
}
