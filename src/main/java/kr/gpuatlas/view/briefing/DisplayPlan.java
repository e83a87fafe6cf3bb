package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.briefing.Displays.Area;

/// Lays out one picture for each display as the displays themselves lie, as large as there is room.
final class DisplayPlan extends Region {
    /// Between displays that touch.
    private static final double GAP = 6;

    private final List<Area> areas;
    private final List<? extends Region> pictures;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    DisplayPlan(List<Area> areas, List<? extends Region> pictures) {
        this.areas = areas;
        this.pictures = pictures;
        left = -most(area -> -area.x());
        top = -most(area -> -area.y());
        width = most(area -> area.x() + area.width()) - left;
        height = most(area -> area.y() + area.height()) - top;
        getStyleClass().add("display-plan");
        pictures.forEach(picture -> {
            picture.setMinSize(0, 0);
            picture.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        });
        getChildren().addAll(pictures);
    }

    private double most(ToDoubleFunction<Area> measure) {
        return areas.stream().mapToDouble(measure).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / width, getHeight() / height);
        double x = (getWidth() - width * scale) / 2;
        double y = (getHeight() - height * scale) / 2;
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            pictures.get(i)
                    .resizeRelocate(
                            Math.rint(x + (area.x() - left) * scale + GAP / 2),
                            Math.rint(y + (area.y() - top) * scale + GAP / 2),
                            Math.rint(area.width() * scale - GAP),
                            Math.rint(area.height() * scale - GAP));
        }
    }
}
