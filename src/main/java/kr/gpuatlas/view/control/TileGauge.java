package kr.gpuatlas.view.control;

import eu.hansolo.tilesfx.Tile;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Dresses a TilesFX tile in the theme's inks and typeface and gives it a place in the accessible
/// tree.
///
/// TilesFX knows neither stylesheets nor a screen reader: its colours are set here whenever the
/// inks change.
abstract class TileGauge extends Region {
    private static final String TYPEFACE = "Pretendard";

    private final Tile tile;
    private final Label caption = new Label();
    private final Wardrobe wardrobe = new Wardrobe();

    /// A drawing that draws nothing and passes the inks on.
    private final class Wardrobe extends Drawing {
        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            dress(tile, this);
        }
    }

    @SuppressWarnings("this-escape")
    TileGauge(Tile tile) {
        this.tile = tile;
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
        tile.setCustomFontEnabled(true);
        tile.setCustomFont(Font.font(TYPEFACE + " SemiBold", 12));
        tile.setFocusTraversable(false);
        tile.skinProperty().subscribe(this::setTypeface);
        wardrobe.setManaged(false);
        wardrobe.resize(1, 1);
        caption.getStyleClass().add("gauge-caption");
        getChildren().addAll(wardrobe, tile, caption);
    }

    /// The words above the tile; TilesFX would set them too small to read.
    final void setCaption(String text) {
        caption.setText(text);
    }

    final Tile tile() {
        return tile;
    }

    /// Skins set their own typeface anew on every change, so every text is watched.
    private void setTypeface() {
        for (Node node : tile.lookupAll("*")) {
            if (node instanceof Text text) {
                text.fontProperty().subscribe(font -> setTypeface(text, font));
            }
        }
    }

    private static void setTypeface(Text text, Font font) {
        if (!font.getFamily().startsWith(TYPEFACE)) {
            text.setFont(Font.font(TYPEFACE + " SemiBold", font.getSize()));
        }
    }

    /// Puts the inks of the theme on the tile.
    abstract void dress(Tile tile, Drawing inks);

    @Override
    protected void layoutChildren() {
        tile.resizeRelocate(0, 0, getWidth(), getHeight());
        caption.resizeRelocate(
                Space.M,
                0,
                Math.min(getWidth() - 2 * Space.M, caption.prefWidth(-1)),
                caption.prefHeight(-1));
    }
}
