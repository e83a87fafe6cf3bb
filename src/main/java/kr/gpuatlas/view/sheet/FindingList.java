package kr.gpuatlas.view.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.ExplainEvent;

/// What should be seen to before a sheet is written, each with a way to the figure it is about.
final class FindingList extends VBox {
    private final SheetWords words;

    FindingList(SheetWords words) {
        this.words = words;
        getStyleClass().add("export-findings");
    }

    void show(List<Preflight.Finding> findings, Figures figures) {
        VBox rows = new VBox();
        alike(findings, figures).map(alike -> row(alike, figures)).forEach(rows.getChildren()::add);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren()
                .setAll(
                        Labels.of(
                                findings.isEmpty()
                                        ? words.get("export.found.none")
                                        : words.get("export.found", findings.size()),
                                "note"),
                        scroll);
        scroll.setVisible(!findings.isEmpty());
        scroll.setManaged(!findings.isEmpty());
    }

    /// What one rule finds in the phases of one thing is one row.
    private static Stream<List<Preflight.Finding>> alike(
            List<Preflight.Finding> findings, Figures figures) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding ->
                                        List.of(
                                                finding.rule(),
                                                figures.figure(finding.about()).map(Figure::about)),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream();
    }

    private HBox row(List<Preflight.Finding> alike, Figures figures) {
        Preflight.Finding finding = alike.getFirst();
        String first = named(finding.about(), figures);
        String named =
                alike.size() == 1 ? first : words.get("export.more", first, alike.size() - 1);
        String rule = finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String said = words.get("export.rule." + rule, named);
        Label label = Labels.of(said, "note");
        label.getStyleClass().add("main-text");
        label.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button there = new Button(words.get("export.go"));
        there.setAccessibleText(words.get("export.go.to", said));
        there.setOnAction(_ -> there.fireEvent(new ExplainEvent(finding.about())));
        HBox row = new HBox(label, spring, there);
        row.getStyleClass().add("export-finding");
        return row;
    }

    /// A figure's name and number; anything else as it is.
    private String named(String about, Figures figures) {
        return figures.figure(about)
                .map(figure ->
                        words.get(
                                "export.figure",
                                name(figures, figure),
                                Wording.in(words.language()).phase(figure.phase()),
                                Wording.in(words.language()).written(figure.quantity(), Unit.GPU)))
                .orElse(about);
    }

    private String name(Figures figures, Figure figure) {
        return figures.dataset()
                .programme(figure.about())
                .map(programme -> programme.shortName())
                .or(() -> figures.dataset().lot(figure.about()).map(lot -> lot.name()))
                .orElse(figures.dataset().pledge().name())
                .in(words.language());
    }
}
