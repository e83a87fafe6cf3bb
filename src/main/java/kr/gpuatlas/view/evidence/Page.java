package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Monogram;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// Lays a dossier out on one column: head, conflicts, figures, milestones, claims, who, where, what
/// nobody knows, and the sources.
final class Page {
    private static final Texts TEXTS = Texts.beside(Page.class);

    private final Setting setting;

    Page(Setting setting) {
        this.setting = setting;
    }

    Node head(Dossier dossier, boolean closable) {
        Monogram monogram = new Monogram(dossier.monogram().in(setting.language()));
        monogram.getStyleClass().add("large");
        VBox words =
                Line.column(
                        Line.wrapped(dossier.title().in(setting.language()), "title"),
                        Line.wrapped(dossier.subtitle().in(setting.language()), "note", "quiet"));
        HBox line = new HBox(Space.L, monogram, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (closable) {
            line.getChildren().add(close());
        }
        VBox head = new VBox(line, badges(dossier));
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node badges(Dossier dossier) {
        ConflictBadge conflicts = new ConflictBadge(dossier.conflicts().size(), setting.language());
        conflicts.wordyProperty().set(!setting.narrow());
        HBox badges = new HBox(Space.M, conflicts);
        badges.setAlignment(Pos.CENTER_LEFT);
        dossier.lastReport()
                .map(day -> setting.wording().dates().age(day, setting.figures().clock().asOf()))
                .map(age -> new Pill(TEXTS.get(setting.language(), "last-report", age)))
                .ifPresent(badges.getChildren()::add);
        return badges;
    }

    private Button close() {
        String words = TEXTS.get(setting.language(), "close");
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().add("icon-button");
        close.setTooltip(new Tooltip(words));
        close.setAccessibleText(words);
        close.setOnAction(event -> setting.actions().select(Optional.empty()));
        return close;
    }

    Node body(Dossier dossier) {
        VBox body = new VBox();
        body.getStyleClass().add("inspector-body");
        if (dossier.hidden() > 0 && isPast()) {
            body.getChildren().add(hidden(dossier.hidden()));
        }
        if (!dossier.conflicts().isEmpty()) {
            body.getChildren().add(conflicts(dossier));
        }
        numbers(body, dossier);
        MilestoneRows milestones = new MilestoneRows(setting);
        section(
                body,
                "milestones",
                milestones.count(dossier.milestones()),
                milestones.rows(dossier.milestones()));
        ClaimRows claims = new ClaimRows(setting);
        InvolvedRows involved = new InvolvedRows(setting);
        section(body, "claims", claims.claims(dossier.claims()));
        section(body, "roles", involved.memberships(dossier.memberships()));
        section(body, "places", involved.places(dossier.places()));
        section(body, "unknown", claims.unknowns(dossier.unknowns()));
        section(body, "sources", new SourceRows(setting).rows(dossier.sources()));
        if (body.getChildren().isEmpty()) {
            body.getChildren().add(Line.wrapped(TEXTS.get(setting.language(), "nothing"), "body"));
        }
        return body;
    }

    private Node conflicts(Dossier dossier) {
        return new ConflictPager(
                dossier.conflicts(),
                setting.figures().visibility(),
                setting.language(),
                setting.narrow() ? 1 : 2);
    }

    private void numbers(VBox body, Dossier dossier) {
        PartRows parts = new PartRows(setting);
        section(
                body,
                "phases",
                TEXTS.get(
                        setting.language(),
                        "as-of",
                        setting.wording().dates().day(setting.figures().clock().asOf())),
                new FigureRows(setting).phases(dossier.figures()));
        section(body, "lots", parts.parts(dossier));
        section(body, "targets", parts.targets(dossier));
    }

    private boolean isPast() {
        return setting.figures()
                .clock()
                .asOf()
                .isBefore(setting.figures().dataset().edition().lastDay());
    }

    private Node hidden(long count) {
        String day = setting.wording().dates().day(setting.figures().clock().asOf());
        Label words =
                Line.wrapped(TEXTS.get(setting.language(), "hidden", day, count), "hidden-later");
        words.setGraphic(Icon.CLOCK.node());
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private void section(VBox body, String key, List<? extends Node> rows) {
        section(body, key, String.valueOf(rows.size()), rows);
    }

    private void section(VBox body, String key, String remark, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        VBox section = new VBox(new SectionHeader(TEXTS.get(setting.language(), key), remark));
        section.getStyleClass().add("inspector-section");
        section.getChildren().addAll(rows);
        body.getChildren().add(section);
    }
}
