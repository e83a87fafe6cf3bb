package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import kr.gpuatlas.domain.briefing.Picture;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.view.control.Space;

/// One scene as the audience sees it, 1920 by 1080: a sentence, a picture, and where it comes from.
///
/// The ground of a scene on the map is clear: the map lies below it.
final class SceneView extends Region {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    private static final String STYLE =
            Objects.requireNonNull(SceneView.class.getResource("scene.css")).toExternalForm();
    private static final double MARGIN = 96;
    private static final double TOP = 76;
    private static final double FOOT = 1012;
    private static final double GAP = 44;
    private static final double BESIDE_MAP = 720;

    /// Of the title, and as many below it: more would leave no room for the picture.
    private static final int MOST_LINES = 2;

    private static final int MOST_BESIDE_MAP = 4;

    /// The height that a picture needs, and what is written beside a map; with less it is drawn
    /// smaller.
    private static final double LEAST_ROOM = 700;

    private static final double LEAST_BESIDE_MAP = 320;
    private static final double SMALLEST = 0.25;

    private final SceneContents contents;
    private final VBox head = new VBox(Space.M);
    private final Prose title;
    private final Region picture;
    private final SceneFooter foot;
    private final Scale smaller = new Scale();

    SceneView(SceneContents contents) {
        this.contents = contents;
        SceneWords words = new SceneWords(contents.language());
        this.picture = picture(contents, words);
        this.foot = new SceneFooter(contents, words);
        getStyleClass().add("scene-view");
        getStylesheets().add(STYLE);
        if (!contents.scene().picture().hasMap()) {
            getStyleClass().add("scene-ground");
        } else {
            foot.getStyleClass().add("over-map");
        }
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(contents.title());
        setMouseTransparent(true);
        int lines = contents.scene().picture().hasMap() ? MOST_BESIDE_MAP : MOST_LINES;
        this.title = SceneLabels.wrapped(contents.title(), "scene-title");
        title.setMostLines(lines, Preflight.SMALLEST);
        head.getChildren().add(title);
        if (!contents.subtitle().isBlank()) {
            Prose subtitle = SceneLabels.wrapped(contents.subtitle(), "scene-text");
            subtitle.setMostLines(lines, Preflight.SMALLEST);
            head.getChildren().add(subtitle);
        }
        picture.getTransforms().add(smaller);
        getChildren().addAll(head, picture, foot);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// Takes the title out of the picture once that has been laid out; its place stays empty.
    SceneTitle takeTitle() {
        title.setVisible(false);
        return new SceneTitle(
                title.seen(),
                sceneToLocal(title.localToScene(title.getLayoutBounds())),
                title.size(),
                (Color) title.sample().getFill());
    }

    /// What of title and subtitle is seen where not all of it is, once it has been laid out.
    List<String> cut() {
        return head.getChildren().stream()
                .map(Prose.class::cast)
                .filter(Prose::isCut)
                .map(Prose::seen)
                .toList();
    }

    /// Where words stand above the picture and in it, once they have been laid out.
    List<Bounds> written() {
        return Stream.of(head, picture).flatMap(part -> around(words(part)).stream()).toList();
    }

    private static Stream<Text> words(Node node) {
        return switch (node) {
            case Text text -> text.isVisible() ? Stream.of(text) : Stream.empty();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(SceneView::words);
            default -> Stream.empty();
        };
    }

    private Optional<Bounds> around(Stream<Text> words) {
        return words.filter(text -> !text.getText().isBlank())
                .map(text -> sceneToLocal(text.localToScene(text.getLayoutBounds())))
                .reduce(SceneView::both);
    }

    private static Bounds both(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    SceneContents contents() {
        return contents;
    }

    private static Region picture(SceneContents contents, SceneWords words) {
        return switch (contents.scene().picture()) {
            case Picture.Cover() -> new CoverPicture(contents, words);
            case Picture.Parts() -> new PartsPicture(contents, words);
            case Picture.Phases(String about) -> new PhasesPicture(contents, about, words);
            case Picture.OneProgramme(String id) -> new ProgrammePicture(contents, id, words);
            case Picture.OnMap() -> new OnMapPicture(contents, words);
            case Picture.Programmes(var ids) -> new ProgrammesPicture(contents, ids, words);
            case Picture.Watts() -> new WattsPicture(contents, words);
            case Picture.Changes(var since) -> new ChangesPicture(contents, since, words);
            case Picture.Unknowns(var ids) -> new UnknownsPicture(contents, ids, words);
        };
    }

    @Override
    protected void layoutChildren() {
        boolean map = contents.scene().picture().hasMap();
        double inner = WIDTH - 2 * MARGIN;
        double width = map ? BESIDE_MAP : inner;
        double headHeight = Math.ceil(head.prefHeight(width));
        head.resizeRelocate(MARGIN, TOP, width, headHeight);
        double top = TOP + headHeight + GAP;
        double room = Math.max(0, FOOT - GAP - top);
        double least = map ? LEAST_BESIDE_MAP : LEAST_ROOM;
        double scale = Math.clamp(room / least, SMALLEST, 1);
        smaller.setX(scale);
        smaller.setY(scale);
        picture.resizeRelocate(MARGIN, top, width / scale, room / scale);
        if (map) {
            foot.resizeRelocate(0, FOOT - GAP / 2, WIDTH, HEIGHT - FOOT + GAP / 2);
        } else {
            foot.resizeRelocate(MARGIN, FOOT, inner, Math.ceil(foot.prefHeight(-1)));
        }
    }
}
