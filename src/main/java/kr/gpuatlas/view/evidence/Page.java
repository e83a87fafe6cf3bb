package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.SectionHeader;

/// Lays a dossier out on one column: head, conflicts, figures, milestones, claims, who, where, what
/// nobody knows, and the sources.
final class Page {
    private static final Texts TEXTS = Texts.beside(Page.class);

    private final Setting setting;

    Page(Setting setting) {
        this.setting = setting;
    }

    /// What changes with every day is written into the head there is: a new one would be styled
    /// anew.
    Node head(Dossier dossier, boolean closable) {
        Head head =
                setting.kept()
                        .node(
                                Head.class,
                                () -> new Head(dossier, setting, closable),
                                "head",
                                dossier.monogram(),
                                dossier.title(),
                                dossier.subtitle(),
                                closable);
        head.show(
                dossier.conflicts().size(),
                dossier.lastReport()
                        .map(day ->
                                setting.wording()
                                        .dates()
                                        .age(day, setting.figures().clock().asOf())));
        return head;
    }

    Node body(Dossier dossier) {
        List<Node> parts = new ArrayList<>();
        if (dossier.hidden() > 0 && isPast()) {
            parts.add(hidden(dossier.hidden()));
        }
        if (!dossier.conflicts().isEmpty()) {
            parts.add(conflicts(dossier));
        }
        numbers(parts, dossier);
        MilestoneRows milestones = new MilestoneRows(setting);
        section(
                parts,
                "milestones",
                milestones.count(dossier.milestones()),
                milestones.rows(dossier.milestones()));
        ClaimRows claims = new ClaimRows(setting);
        InvolvedRows involved = new InvolvedRows(setting);
        section(parts, "claims", claims.claims(dossier.claims()));
        section(parts, "roles", involved.memberships(dossier.memberships()));
        section(parts, "places", involved.places(dossier.places()));
        section(parts, "unknown", claims.unknowns(dossier.unknowns()));
        section(parts, "sources", new SourceRows(setting).rows(dossier.sources()));
        if (parts.isEmpty()) {
            parts.add(Line.wrapped(TEXTS.get(setting.language(), "nothing"), "body"));
        }
        VBox body = setting.kept().node(VBox.class, () -> box("inspector-body"), "body");
        Kept.fill(body, parts);
        return body;
    }

    private static VBox box(String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().add(styleClass);
        return box;
    }

    private Node conflicts(Dossier dossier) {
        Visibility visibility = setting.figures().visibility();
        return setting.kept()
                .node(
                        () ->
                                new ConflictPager(
                                        dossier.conflicts(),
                                        visibility,
                                        setting.language(),
                                        setting.narrow() ? 1 : 2),
                        "conflicts",
                        ConflictPager.sources(dossier.conflicts(), visibility));
    }

    private void numbers(List<Node> parts, Dossier dossier) {
        PartRows rows = new PartRows(setting);
        section(
                parts,
                "phases",
                TEXTS.get(
                        setting.language(),
                        "as-of",
                        setting.wording().dates().day(setting.figures().clock().asOf())),
                new FigureRows(setting).phases(dossier.figures()));
        section(parts, "lots", rows.parts(dossier));
        section(parts, "targets", rows.targets(dossier));
    }

    private boolean isPast() {
        return setting.figures()
                .clock()
                .asOf()
                .isBefore(setting.figures().dataset().edition().lastDay());
    }

    private Node hidden(long count) {
        String day = setting.wording().dates().day(setting.figures().clock().asOf());
        Label words = setting.kept().node(Label.class, Page::newHidden, "hidden");
        words.setText(TEXTS.get(setting.language(), "hidden", day, count));
        return words;
    }

    private static Label newHidden() {
        Label words = Line.wrapped("", "hidden-later");
        words.setGraphic(Icon.CLOCK.node());
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private void section(List<Node> parts, String key, List<? extends Node> rows) {
        section(parts, key, String.valueOf(rows.size()), rows);
    }

    private void section(List<Node> parts, String key, String remark, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        VBox section =
                setting.kept().node(VBox.class, () -> box("inspector-section"), "section", key);
        SectionHeader header =
                setting.kept().node(SectionHeader.class, () -> header(key), "header", key);
        header.remarkProperty().set(remark);
        List<Node> all = new ArrayList<>(rows);
        all.addFirst(header);
        Kept.fill(section, all);
        parts.add(section);
    }

    private SectionHeader header(String key) {
        return new SectionHeader(TEXTS.get(setting.language(), key));
    }
}
