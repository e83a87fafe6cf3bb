package kr.gpuatlas.view.map;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/// Small pictures at places of a sheet: only their own pixels are drawn when they move, and not
/// those between them.
final class Sprites extends Pane {
    private int used;

    Sprites() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Begins anew, with the pictures at hand.
    void begin() {
        used = 0;
    }

    /// @param pixels how many the picture has for a unit
    void put(Image image, double pixels, double x, double y) {
        if (used == getChildren().size()) {
            ImageView fresh = new ImageView();
            // It stands at whole pixels, each of which is one of its own.
            fresh.setSmooth(false);
            getChildren().add(fresh);
        }
        ImageView view = (ImageView) getChildren().get(used);
        used++;
        view.setImage(image);
        view.setFitWidth(image.getWidth() / pixels);
        view.setFitHeight(image.getHeight() / pixels);
        view.setX(x);
        view.setY(y);
    }

    /// Takes away what was not used again.
    void end() {
        getChildren().remove(used, getChildren().size());
    }
}
