package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// Lays a dossier out on one column: head, conflicts, figures, milestones, claims, who, where, what nobody knows, and the sources.
final class Page {
    private static final Texts TEXTS = Texts.beside(Page.class);

    private final Figures figures;
    private final Language language;
    private final Wording wording;
    private final InspectorView.Actions actions;

    Page(Figures figures, Language language, InspectorView.Actions actions) {
        this.figures = figures;
        this.language = language;
        this.wording = Wording.in(language);
        this.actions = actions;
    }

    Node head(Dossier dossier, boolean closable) {
        Monogram monogram = new Monogram(dossier.monogram().in(language));
        monogram.getStyleClass().add("large");
        Label title = new Label(dossier.title().in(language));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label subtitle = new Label(dossier.subtitle().in(language));
        subtitle.getStyleClass().addAll("note", "quiet");
        subtitle.setWrapText(true);
        VBox words = new VBox(title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Space.L, monogram, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (closable) {
            line.getChildren().add(close());
        }
        HBox badges = new HBox(Space.M);
        badges.setAlignment(Pos.CENTER_LEFT);
        ConflictBadge conflicts = new ConflictBadge(dossier.conflicts().size(), language);
        conflicts.wordyProperty().set(true);
        badges.getChildren().add(conflicts);
        dossier.lastReport()
                .ifPresent(
                        day ->
                                badges.getChildren()
                                        .add(
                                                new Pill(
                                                        TEXTS.get(
                                                                language,
                                                                "last-report",
                                                                wording.dates()
                                                                        .age(
                                                                                day,
                                                                                figures.clock()
                                                                                        .asOf())))));
        VBox head = new VBox(line, badges);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Button close() {
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().add("icon-button");
        close.setTooltip(new Tooltip(TEXTS.get(language, "close")));
        close.setAccessibleText(TEXTS.get(language, "close"));
        close.setOnAction(event -> actions.select(Optional.empty()));
        return close;
    }

    Node body(Dossier dossier) {
        VBox body = new VBox();
        body.getStyleClass().add("inspector-body");
        if (dossier.hidden() > 0 && isPast()) {
            body.getChildren().add(hidden(dossier.hidden()));
        }
        ConflictRows conflicts = new ConflictRows(figures.visibility(), language);
        FigureRows rows = new FigureRows(figures, language);
        KnownRows known = new KnownRows(figures, language, actions);
        section(body, "conflicts", conflicts.rows(dossier.conflicts()));
        section(body, "phases", rows.phases(dossier.figures()));
        section(body, "lots", rows.lots(dossier));
        section(body, "targets", rows.targets(dossier));
        section(body, "milestones", known.milestones(dossier.milestones()));
        section(body, "claims", known.claims(dossier.claims()));
        section(body, "roles", known.memberships(dossier.memberships()));
        section(body, "places", known.places(dossier.places()));
        section(body, "unknown", known.unknowns(dossier.unknowns()));
        section(body, "sources", known.sources(dossier.sources()));
        return body;
    }

    private boolean isPast() {
        return figures.clock().asOf().isBefore(figures.dataset().edition().lastDay());
    }

    private Node hidden(long count) {
        Label words =
                new Label(
                        TEXTS.get(
                                language,
                                "hidden",
                                wording.dates().day(figures.clock().asOf()),
                                count),
                        Icon.CLOCK.node());
        words.setWrapText(true);
        words.getStyleClass().add("hidden-later");
        return words;
    }

    private void section(VBox body, String key, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SectionHeader header =
                new SectionHeader(
                        TEXTS.get(language, key),
                        key.equals("phases")
                                ? TEXTS.get(
                                        language,
                                        "as-of",
                                        wording.dates().day(figures.clock().asOf()))
                                : String.valueOf(rows.size()));
        VBox section = new VBox(header);
        section.getStyleClass().addAll("inspector-section", "section-" + key);
        section.getChildren().addAll(rows);
        body.getChildren().add(section);
    }
}
