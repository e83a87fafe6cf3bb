package kr.gpuatlas.view.briefing;

import javafx.geometry.Bounds;
import javafx.scene.paint.Color;

/// The title of a scene, and where and how it stands in the picture.
///
/// @param place in pixels of a picture as wide as the scene
public record SceneTitle(String text, Bounds place, double size, Color colour) {}
