package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.ViewState;

/// Shows one scene at a time, as large as its room allows; one gives way to the next by a
/// cross-fade, and the map below them moves.
public final class SceneScreen extends Region {
    private static final Duration FADE = Duration.millis(200);
    private static final Interpolator EASE_OUT = Interpolator.ofSpline(0.215, 0.61, 0.355, 1);

    /// The map's own words are made for a window on a desk; from afar they are twice as large.
    private static final double MAP_SCALE = 2;

    /// From what is written over the map to a name of it, in the map's pixels.
    private static final double APART = 4;

    private final Ground ground;
    private final Pane stage = new Pane();
    private final Pane scenes = new Pane();
    private final Scale scale = new Scale();
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private Optional<SceneView> current = Optional.empty();
    private Optional<SceneView> prepared = Optional.empty();
    private Timeline fading = new Timeline();
    private List<Bounds> written = List.of();

    public SceneScreen(Ground ground) {
        this.ground = ground;
        getStyleClass().add("scene-screen");
        Region map = ground.map();
        map.setManaged(false);
        map.setFocusTraversable(false);
        map.setVisible(false);
        map.getTransforms().add(new Scale(MAP_SCALE, MAP_SCALE));
        map.resize(SceneView.WIDTH / MAP_SCALE, SceneView.HEIGHT / MAP_SCALE);
        stage.getChildren().add(scenes);
        stage.setManaged(false);
        stage.getTransforms().add(scale);
        stage.setClip(new Rectangle(SceneView.WIDTH, SceneView.HEIGHT));
        stage.resize(SceneView.WIDTH, SceneView.HEIGHT);
        scenes.resize(SceneView.WIDTH, SceneView.HEIGHT);
        getChildren().add(stage);
        scenes.setMouseTransparent(true);
        roam(false);
    }

    /// Whether a hand may move the map.
    public boolean isRoamed() {
        return !isMouseTransparent();
    }

    /// Lets a hand move the map, or no longer.
    public void roam(boolean free) {
        setMouseTransparent(!free);
        ground.map().setMouseTransparent(!free);
        setCursor(free ? Cursor.OPEN_HAND : null);
    }

    /// Where the map looks.
    public ObservableValue<Camera> camera() {
        return ground.model().part(ViewState::camera);
    }

    /// Lets the map look elsewhere than the scene does.
    public void look(Camera camera, boolean eased) {
        ground.cut().set(!eased || reduceMotion.get());
        ground.model().views().restart(ground.model().views().value().withCamera(camera));
    }

    /// Gives the map a key.
    public void pressed(KeyEvent key) {
        ground.keys().accept(key);
    }

    /// Whether a scene is replaced by a cut.
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /// What is shown, or being faded in.
    public Optional<SceneContents> shown() {
        return current.map(SceneView::contents);
    }

    /// What of title and subtitle of the scene is seen where not all of it has room, which is found
    /// by laying it out.
    List<String> cut() {
        applyCss();
        layout();
        return current.map(SceneView::cut).orElse(List.of());
    }

    /// Takes the title out of the picture that is shown and laid out, for a file that writes it
    /// itself.
    public Optional<SceneTitle> takeTitle() {
        return current.map(SceneView::takeTitle);
    }

    /// Builds what will be shown next, so that showing it is only a matter of paint.
    public void prepare(SceneContents next) {
        if (prepared.filter(view -> view.contents().equals(next)).isPresent()) {
            return;
        }
        prepared.ifPresent(scenes.getChildren()::remove);
        SceneView view = new SceneView(next);
        view.setOpacity(0);
        scenes.getChildren().addFirst(view);
        if (next.scene().picture().hasMap()) {
            layMap();
        }
        prepared = Optional.of(view);
    }

    /// Many scenes have no map, which is more than everything else on them.
    private void layMap() {
        if (!stage.getChildren().contains(ground.map())) {
            stage.getChildren().addFirst(ground.map());
        }
    }

    /// Replaces what is shown; the same scene again changes nothing.
    public void show(SceneContents next) {
        if (shown().filter(next::equals).isPresent()) {
            return;
        }
        finish();
        SceneView view =
                prepared.filter(ready -> ready.contents().equals(next))
                        .orElseGet(() -> new SceneView(next));
        prepared = prepared.filter(ready -> ready != view);
        requestLayout();
        scenes.getChildren().remove(view);
        scenes.getChildren().add(view);
        Optional<SceneView> before = current;
        current = Optional.of(view);
        move(next, before);
        if (reduceMotion.get() || before.isEmpty()) {
            view.setOpacity(1);
            finish();
        } else {
            fade(before.get(), view);
        }
    }

    /// The map moves if it is seen already; otherwise it is there at once. Datasets are large and
    /// immutable, so being the same object is what makes them equal here.
    @SuppressWarnings("ReferenceEquality")
    private void move(SceneContents next, Optional<SceneView> before) {
        boolean map = next.scene().picture().hasMap();
        boolean seen =
                before.filter(view -> view.contents().scene().picture().hasMap()).isPresent();
        if (map) {
            layMap();
            ground.cut().set(!seen || reduceMotion.get());
            if (ground.model().datasets().value() != next.figures().dataset()) {
                ground.model().datasets().restart(next.figures().dataset());
            }
            ground.model().views().restart(next.view());
            ground.map().setVisible(true);
        }
    }

    private void fade(SceneView old, SceneView next) {
        boolean clear = next.contents().scene().picture().hasMap();
        next.setOpacity(0);
        fading = new Timeline();
        fading.getKeyFrames()
                .add(
                        new KeyFrame(
                                FADE,
                                _ -> finish(),
                                new KeyValue(next.opacityProperty(), 1, EASE_OUT)));
        if (clear) {
            fading.getKeyFrames()
                    .add(new KeyFrame(FADE, new KeyValue(old.opacityProperty(), 0, EASE_OUT)));
        }
        fading.play();
    }

    /// Only the current scene and the prepared one are left.
    private void finish() {
        fading.stop();
        current.ifPresent(view -> {
            view.setOpacity(1);
            scenes.getChildren()
                    .removeIf(node -> node != view && prepared.filter(node::equals).isEmpty());
            ground.map().setVisible(view.contents().scene().picture().hasMap());
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return SceneView.WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return SceneView.HEIGHT;
    }

    /// Tells the map what is written over it before that is laid out itself.
    private void keepNamesAway() {
        if (current.filter(view -> view.contents().scene().picture().hasMap()).isEmpty()) {
            return;
        }
        scenes.layout();
        List<Bounds> now =
                current.stream()
                        .flatMap(view -> view.written().stream())
                        .map(SceneScreen::onMap)
                        .toList();
        if (!now.equals(written)) {
            written = now;
            ground.written().accept(now);
        }
    }

    private static Bounds onMap(Bounds box) {
        return new BoundingBox(
                Math.rint(box.getMinX() / MAP_SCALE) - APART,
                Math.rint(box.getMinY() / MAP_SCALE) - APART,
                Math.rint(box.getWidth() / MAP_SCALE) + 2 * APART,
                Math.rint(box.getHeight() / MAP_SCALE) + 2 * APART);
    }

    @Override
    protected void layoutChildren() {
        keepNamesAway();
        double k = Math.min(getWidth() / SceneView.WIDTH, getHeight() / SceneView.HEIGHT);
        if (k <= 0) {
            return;
        }
        scale.setX(k);
        scale.setY(k);
        stage.relocate(
                Math.rint((getWidth() - SceneView.WIDTH * k) / 2),
                Math.rint((getHeight() - SceneView.HEIGHT * k) / 2));
        density(scenes, k);
        density(ground.map(), k * MAP_SCALE);
    }

    /// As many pixels for what is drawn as the screen has. What has one for each unit needs no
    /// style for it: a new one is applied in the midst of the layout, and asks for another.
    private static void density(Region region, double pixels) {
        Optional<String> wanted =
                Optional.of(pixels > 2.01 ? "at-4x" : "at-2x").filter(_ -> pixels > 1.01);
        region.getStyleClass()
                .removeIf(
                        style -> style.startsWith("at-") && wanted.filter(style::equals).isEmpty());
        wanted.filter(style -> !region.getStyleClass().contains(style))
                .ifPresent(region.getStyleClass()::add);
    }
}
