package kr.gpuatlas.view.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.KeyCap;
import org.controlsfx.control.StatusBar;

/// The key of the evidence marks, the keys that explain, which dataset this is, and whose map.
final class StatusLine extends StatusBar {
    private static final Texts TEXTS = Texts.beside(StatusLine.class);

    /// Narrower, the dataset is told in fewer words.
    private static final double WORDS_FROM = 1500;

    /// @param onAssumptions shows what is assumed
    StatusLine(AtlasModel model, Runnable onAssumptions) {
        getStyleClass().add("atlas-status");
        setText("");
        getLeftItems()
                .addAll(
                        assumed(model, onAssumptions),
                        marked(model, Evidence.REPORTED, Grade.HIGH, "status.reported"),
                        marked(model, Evidence.DERIVED, Grade.HIGH, "status.derived"),
                        marked(model, Evidence.ASSUMED, Grade.HIGH, "status.assumed"),
                        text(model, "status.confidence"),
                        mark(model, Evidence.REPORTED, Grade.HIGH),
                        mark(model, Evidence.REPORTED, Grade.MEDIUM),
                        mark(model, Evidence.REPORTED, Grade.LOW),
                        text(model, "status.confidence.words"));
        getRightItems()
                .addAll(
                        new KeyCap("?"),
                        text(model, "status.keys"),
                        dataset(model),
                        text(model, "status.attribution"));
    }

    /// Stands here as long as a number rests on an assumption somebody has changed.
    private static Button assumed(AtlasModel model, Runnable onAssumptions) {
        Button badge = new Button();
        badge.getStyleClass().add("assumed-badge");
        badge.setGraphic(mark(model, Evidence.ASSUMED, Grade.HIGH));
        badge.textProperty()
                .bind(
                        model.part(view -> view.assumed().changes().size())
                                .flatMap(count ->
                                        model.language()
                                                .map(language ->
                                                        TEXTS.get(
                                                                language,
                                                                "status.assumptions",
                                                                count))));
        badge.visibleProperty().bind(model.part(view -> !view.assumed().isNone()));
        badge.managedProperty().bind(badge.visibleProperty());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setOnAction(_ -> onAssumptions.run());
        return badge;
    }

    private static Label marked(AtlasModel model, Evidence evidence, Grade grade, String key) {
        Label label = text(model, key);
        label.setGraphic(mark(model, evidence, grade));
        return label;
    }

    private static EvidenceMark mark(AtlasModel model, Evidence evidence, Grade grade) {
        EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
        mark.evidenceProperty().set(evidence);
        mark.gradeProperty().set(grade);
        mark.languageProperty().bind(model.language());
        return mark;
    }

    private static Label text(AtlasModel model, String key) {
        Label label = new Label();
        label.textProperty().bind(model.language().map(language -> TEXTS.get(language, key)));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label dataset(AtlasModel model) {
        Label label = new Label();
        label.textProperty()
                .bind(
                        model.dataset()
                                .flatMap(dataset ->
                                        model.language()
                                                .flatMap(language ->
                                                        widthProperty()
                                                                .map(width ->
                                                                        words(
                                                                                dataset,
                                                                                language,
                                                                                width
                                                                                        .doubleValue())))));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String words(Dataset dataset, Language language, double width) {
        return new DatasetCounts(
                        dataset.sources().size(),
                        dataset.claims().size() + dataset.milestones().size(),
                        dataset.conflicts().size())
                .words(dataset.edition().version(), language, width >= WORDS_FROM);
    }
}
