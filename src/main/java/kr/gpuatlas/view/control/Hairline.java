package kr.gpuatlas.view.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The one-pixel line that parts two regions.
public final class Hairline extends Region {
    public Hairline() {
        this(Orientation.HORIZONTAL);
    }

    public Hairline(Orientation orientation) {
        getStyleClass().add("hairline");
        switch (orientation) {
            case HORIZONTAL -> {
                setMinHeight(1);
                setMaxHeight(1);
            }
            case VERTICAL -> {
                setMinWidth(1);
                setMaxWidth(1);
            }
        }
    }
}
