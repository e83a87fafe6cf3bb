package kr.gpuatlas.view.control;

import eu.hansolo.tilesfx.Tile;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Puts a drawing on a TilesFX tile and gives the tile a place in the accessible tree.
///
/// TilesFX knows neither stylesheets nor textures nor a screen reader: the drawing brings the
/// theme's inks, and its words are set here.
abstract class TileGauge extends Region {
    /// A tile keeps a twentieth of its smaller side free all around.
    private static final double INSET = 0.05;

    private final Tile tile = new Tile(Tile.SkinType.CUSTOM);
    private final Drawing graphic;

    @SuppressWarnings("this-escape")
    TileGauge(Drawing graphic) {
        this.graphic = graphic;
        getStyleClass().add("tile-gauge");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        tile.setAnimated(false);
        tile.setShadowsEnabled(false);
        tile.setTitle("");
        tile.setText("");
        tile.setTextVisible(false);
        tile.setBackgroundColor(Color.TRANSPARENT);
        tile.setBorderColor(Color.TRANSPARENT);
        tile.setBorderWidth(0);
        tile.setFocusTraversable(false);
        tile.setGraphic(graphic);
        getChildren().add(tile);
        tile.skinProperty().subscribe((_, _) -> layOutAgain());
    }

    /// A tile's skin hears of later changes of its size only: one that it came too late for is made
    /// once more.
    private void layOutAgain() {
        tile.resize(0, 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        layoutTile(getWidth(), getHeight());
    }

    /// Gives the drawing the upper left part of the gauge.
    final void layoutTile(double width, double height) {
        graphic.setMinSize(width, height);
        graphic.setPrefSize(width, height);
        graphic.setMaxSize(width, height);
        double inset = Math.min(width, height) * INSET / (1 - 2 * INSET);
        tile.resizeRelocate(-inset, -inset, width + 2 * inset, height + 2 * inset);
        if (!tile.isShowing() && graphic.getParent() instanceof Region container) {
            // The library does so in a window only, and a sheet never stands in one.
            container.setMinSize(width, height);
            container.setMaxSize(width, height);
            container.relocate(inset, inset);
        }
    }
}
