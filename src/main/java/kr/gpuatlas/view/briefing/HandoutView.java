package kr.gpuatlas.view.briefing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Source;

/// A scene on a page to take away: its picture, what is said to it, and where that comes from.
public final class HandoutView extends VBox {
    /// Upright A4 at 150 dots an inch.
    public static final double WIDTH = 1240;

    public static final double HEIGHT = 1754;

    private static final String STYLE =
            Objects.requireNonNull(HandoutView.class.getResource("handout.css")).toExternalForm();

    /// As many as have room below long notes.
    private static final int SOURCES = 12;

    private final SceneWords words;

    /// Which page of which story it is.
    public record Folio(String briefing, int page, int pages) {}

    /// @param screen draws the picture; it shows the scene from now on
    public HandoutView(SceneScreen screen, SceneContents contents, Folio folio) {
        this.words = new SceneWords(contents.language());
        getStyleClass().addAll("handout", "scene-ground");
        getStylesheets().add(STYLE);
        screen.reduceMotionProperty().set(true);
        screen.show(contents);
        getChildren().add(new Frame(screen, "handout-picture"));
        if (!contents.notes().isBlank()) {
            getChildren()
                    .addAll(
                            heading("notes"),
                            SceneLabels.wrapped(contents.notes(), "handout-notes"));
        }
        if (!contents.sources().isEmpty()) {
            getChildren().add(heading("page.sources"));
            contents.sources().stream()
                    .limit(SOURCES)
                    .map(this::source)
                    .forEach(getChildren()::add);
            int more = contents.sources().size() - SOURCES;
            if (more > 0) {
                getChildren().add(SceneLabels.of(words.get("page.more", more), "handout-small"));
            }
        }
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(rest, foot(folio));
        setPrefSize(WIDTH, HEIGHT);
    }

    private Node heading(String key) {
        return SceneLabels.of(words.get(key), "handout-heading");
    }

    private Node source(Source source) {
        String line =
                Stream.concat(
                                Stream.of(source.publisher().in(words.language()), source.title()),
                                source.published().stream().map(words.wording().dates()::span))
                        .collect(Collectors.joining(" · "));
        VBox both = new VBox(SceneLabels.wrapped(line, "handout-source"));
        source.url()
                .map(url -> SceneLabels.wrapped(url.toString(), "handout-small"))
                .ifPresent(both.getChildren()::add);
        return both;
    }

    private Node foot(Folio folio) {
        HBox foot =
                new HBox(
                        SceneLabels.of(folio.briefing(), "handout-small"),
                        SceneLabels.gap(),
                        SceneLabels.of(
                                words.get("of", folio.page(), folio.pages()), "handout-small"));
        foot.getStyleClass().add("handout-foot");
        return foot;
    }
}
