package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Pill;

/// What should be seen to before an audience sees the briefing, the gravest first, each with a way
/// to its scene.
public final class PreflightView extends VBox {
    private static final String STYLE =
            Objects.requireNonNull(PreflightView.class.getResource("authoring.css"))
                    .toExternalForm();

    private final SceneWords words;
    private final Figures figures;
    private final IntConsumer go;

    /// @param figures name what the findings are about
    /// @param go leads to a scene
    public PreflightView(
            List<Preflight.Finding> findings,
            Figures figures,
            Language language,
            IntConsumer go,
            Runnable close) {
        this.figures = figures;
        this.words = new SceneWords(language);
        this.go = go;
        getStyleClass().addAll("popover-ground", "preflight");
        getStylesheets().add(STYLE);
        VBox rows = new VBox();
        findings.stream().map(this::row).forEach(rows.getChildren()::add);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        Button done = new Button(words.get("scenes.close"));
        done.setOnAction(_ -> close.run());
        getChildren()
                .addAll(
                        SceneLabels.of(
                                findings.isEmpty()
                                        ? words.get("preflight.clear")
                                        : words.get("preflight", findings.size()),
                                "title"),
                        scroll,
                        done);
    }

    /// A figure's name and number; anything else as it is.
    private String named(String about) {
        return figures.figure(about)
                .map(figure ->
                        words.get(
                                "preflight.figure",
                                words.name(figures, figure.about()),
                                words.wording().phase(figure.phase()),
                                words.written(figure)))
                .orElse(about);
    }

    private HBox row(Preflight.Finding finding) {
        String key =
                "preflight." + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        HBox row = new HBox();
        row.getStyleClass().add("preflight-row");
        row.setAlignment(Pos.CENTER_LEFT);
        finding.scene()
                .ifPresent(scene ->
                        row.getChildren().add(new Pill(words.get("preflight.scene", scene + 1))));
        row.getChildren()
                .addAll(
                        SceneLabels.of(words.get(key, named(finding.about())), "body", "main-text"),
                        SceneLabels.gap());
        finding.scene()
                .ifPresent(scene -> {
                    Button there = new Button(words.get("preflight.go"));
                    there.setOnAction(_ -> go.accept(scene));
                    row.getChildren().add(there);
                });
        return row;
    }
}
