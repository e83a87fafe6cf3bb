package kr.gpuatlas.view.briefing;

import javafx.scene.layout.Region;

/// Keeps what it shows in the shape of a screen, inside an edge.
final class Frame extends Region {
    private static final double SHAPE = 16.0 / 9;

    private final Region content;

    Frame(Region content, String styleClass) {
        this.content = content;
        getStyleClass().add(styleClass);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 360 : width / SHAPE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? 640 : height * SHAPE;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double edge = getInsets().getTop();
        content.resizeRelocate(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
    }
}
