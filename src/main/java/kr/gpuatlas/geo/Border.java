package kr.gpuatlas.geo;

/// A stretch of coast or of a border between two lands, each of which is there once.
///
/// @param chain ends where it begins if it goes all around a land
/// @param areaKm2 of the ring it was taken from, by which an islet can be told
public record Border(Polyline chain, double areaKm2) {}
