package kr.gpuatlas.view.briefing;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.briefing.Standing;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.view.control.Unhurried;

/// What the audience sees: the picture, and nothing but the picture.
public final class AudienceView extends Region {
    private static final String STYLE =
            Objects.requireNonNull(AudienceView.class.getResource("scene.css")).toExternalForm();
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");
    private static final double LASER = 22;
    private static final double ZOOM = 2;

    /// More than the next scene waits for in the presenter's window: not both in one.
    private static final int PULSES = 8;

    private final SceneScreen screen;
    private final Unhurried<SceneContents> coming;
    private final Region cover = new Region();
    private final Region laser = new Region();
    private final Label mark = SceneLabels.of("", "scene-footer", "scene-mark");
    private final Scale zoom = new Scale();
    private double x;
    private double y;

    public AudienceView(SceneScreen screen) {
        this.screen = screen;
        this.coming = new Unhurried<>(PULSES, screen::prepare);
        getStyleClass().addAll("audience-view", "scene-ground");
        getStylesheets().add(STYLE);
        setAccessibleRole(AccessibleRole.PARENT);
        setCursor(Cursor.NONE);
        setFocusTraversable(true);
        cover.getStyleClass().add("scene-cover");
        cover.setVisible(false);
        cover.setMouseTransparent(true);
        laser.getStyleClass().add("scene-laser");
        laser.setVisible(false);
        laser.setMouseTransparent(true);
        screen.getTransforms().add(zoom);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
        getChildren().addAll(screen, cover, laser, mark);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
    }

    public void show(SceneContents scene) {
        if (shown().filter(scene::equals).isEmpty()) {
            unzoom();
        }
        screen.show(scene);
    }

    /// Lets the map of the scene look elsewhere.
    public void look(Camera camera, boolean eased) {
        screen.look(camera, eased);
    }

    /// Where the map looks.
    public ObservableValue<Camera> camera() {
        return screen.camera();
    }

    /// Lets a hand move the map, or no longer.
    public void roam(boolean free) {
        screen.roam(free);
    }

    /// Makes ready what will be shown next, once what is shown has been painted.
    public void prepare(SceneContents next) {
        coming.show(next, true);
    }

    public void cover(Standing.Cover with) {
        cover.setVisible(with != Standing.Cover.NONE);
        cover.pseudoClassStateChanged(WHITE, with == Standing.Cover.WHITE);
    }

    /// The scene on the screen, under a cover too.
    public Optional<SceneContents> shown() {
        return screen.shown();
    }

    /// Whether nothing of the scene can be seen.
    public boolean isCovered() {
        return cover.isVisible();
    }

    /// Turns the point of light that follows the pointer on, or off.
    public void toggleLaser() {
        laser.setVisible(!laser.isVisible());
        requestLayout();
    }

    /// Enlarges what is at the pointer, or shows the whole again.
    public void toggleZoom() {
        if (zoom.getX() > 1) {
            unzoom();
        } else {
            zoom.setPivotX(x);
            zoom.setPivotY(y);
            zoom.setX(ZOOM);
            zoom.setY(ZOOM);
        }
    }

    /// Says in the corner which data is still shown though newer cannot be read; empty says
    /// nothing.
    public void mark(String data) {
        mark.setText(data);
        mark.setVisible(!data.isEmpty());
    }

    /// Whether the corner says that newer data cannot be read.
    public boolean isMarked() {
        return mark.isVisible();
    }

    private void unzoom() {
        zoom.setX(1);
        zoom.setY(1);
    }

    private void pointed(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        if (laser.isVisible()) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        screen.resizeRelocate(0, 0, getWidth(), getHeight());
        cover.resizeRelocate(0, 0, getWidth(), getHeight());
        mark.autosize();
        mark.relocate(getWidth() - mark.getWidth(), getHeight() - mark.getHeight());
        laser.resizeRelocate(x - LASER / 2, y - LASER / 2, LASER, LASER);
    }
}
