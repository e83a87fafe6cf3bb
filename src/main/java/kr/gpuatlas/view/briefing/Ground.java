package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kr.gpuatlas.model.AtlasModel;

/// The map below the scenes of one screen, without anything to press on it.
///
/// @param model what the map shows, and nothing else does
/// @param cut whether the map jumps where it would fly
/// @param keys does what a key means to the map
/// @param written told where words stand over the map, in its own pixels, which no name comes under
public record Ground(
        Region map,
        AtlasModel model,
        BooleanProperty cut,
        Consumer<KeyEvent> keys,
        Consumer<List<Bounds>> written) {}
