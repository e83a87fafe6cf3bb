package kr.gpuatlas.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;

/// The strip's title, whose figures it shows, and the key of its marks.
final class TimelineHeader extends HBox {
    /// Narrower, there is room for the title only.
    private static final double KEY_FROM = 700;

    private final Texts texts;
    private final HBox key = new HBox();

    TimelineHeader(AtlasModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("timeline-header");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(model.language().map(language -> texts.get(language, "title")));
        Label subject = new Label();
        subject.getStyleClass().add("timeline-subject");
        subject.textProperty().bind(model.view().map(view -> subject(model, view)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        key.getStyleClass().add("timeline-key");
        key.setAlignment(Pos.CENTER_RIGHT);
        key.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(KEY_FROM));
        model.language().subscribe(this::explain);
        getChildren().addAll(title, subject, gap, key);
    }

    private String subject(AtlasModel model, ViewState view) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.PROGRAMME)
                .flatMap(selection -> model.dataset().getValue().programme(selection.id()))
                .map(programme ->
                        texts.get(
                                view.language(),
                                "subject.programme",
                                programme.name().in(view.language())))
                .orElseGet(() -> texts.get(view.language(), "subject.pledge"));
    }

    private void explain(Language language) {
        key.getChildren()
                .setAll(
                        item("key-observed", "key.observed", language),
                        item("key-plan", "key.plan", language),
                        item("key-met", "key.met", language),
                        item("key-ring", "key.planned", language),
                        item("key-span", "key.span", language));
    }

    private Label item(String swatchClass, String textKey, Language language) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("timeline-swatch", swatchClass);
        Label label = new Label(texts.get(language, textKey), swatch);
        label.getStyleClass().add("note");
        return label;
    }
}
