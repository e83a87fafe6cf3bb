package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
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

    /// All sections below each other, or a word that there are none.
    Node body(Dossier dossier) {
        List<Node> parts = new ArrayList<>();
        sections(dossier).forEach(section -> section.get().ifPresent(parts::add));
        if (parts.isEmpty()) {
            parts.add(Line.wrapped(TEXTS.get(setting.language(), "nothing"), "body"));
        }
        VBox body = body();
        Children.show(body.getChildren(), parts);
        return body;
    }

    /// What the sections stand in.
    VBox body() {
        return setting.kept().node(VBox.class, () -> box("inspector-body"), "body");
    }

    /// Builds the sections one after the other, in the order in which they stand; there is nothing
    /// for one that has nothing to say.
    List<Supplier<Optional<Node>>> sections(Dossier dossier) {
        MilestoneRows milestones = new MilestoneRows(setting);
        ClaimRows claims = new ClaimRows(setting);
        InvolvedRows involved = new InvolvedRows(setting);
        PartRows rows = new PartRows(setting);
        return List.of(
                () -> hidden(dossier.hidden()),
                () -> conflicts(dossier),
                () -> section("phases", asOf(), new FigureRows(setting).phases(dossier.figures())),
                () -> section("lots", rows.parts(dossier)),
                () -> section("targets", rows.targets(dossier)),
                () ->
                        section(
                                "milestones",
                                milestones.count(dossier.milestones()),
                                milestones.rows(dossier.milestones())),
                () -> section("claims", claims.claims(dossier.claims())),
                () -> section("roles", involved.memberships(dossier.memberships())),
                () -> section("places", involved.places(dossier.places())),
                () -> section("unknown", claims.unknowns(dossier.unknowns())),
                () -> section("sources", new SourceRows(setting).rows(dossier.sources())));
    }

    private static VBox box(String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().add(styleClass);
        return box;
    }

    private Optional<Node> conflicts(Dossier dossier) {
        if (dossier.conflicts().isEmpty()) {
            return Optional.empty();
        }
        Visibility visibility = setting.figures().visibility();
        return Optional.of(
                setting.kept()
                        .node(
                                () ->
                                        new ConflictPager(
                                                dossier.conflicts(),
                                                visibility,
                                                setting.language(),
                                                setting.narrow() ? 1 : 2),
                                "conflicts",
                                ConflictPager.sources(dossier.conflicts(), visibility)));
    }

    private String asOf() {
        return TEXTS.get(
                setting.language(),
                "as-of",
                setting.wording().dates().day(setting.figures().clock().asOf()));
    }

    private boolean isPast() {
        return setting.figures()
                .clock()
                .asOf()
                .isBefore(setting.figures().dataset().edition().lastDay());
    }

    private Optional<Node> hidden(long count) {
        if (count == 0 || !isPast()) {
            return Optional.empty();
        }
        String day = setting.wording().dates().day(setting.figures().clock().asOf());
        Label words = setting.kept().node(Label.class, Page::newHidden, "hidden");
        words.setText(TEXTS.get(setting.language(), "hidden", day, count));
        return Optional.of(words);
    }

    private static Label newHidden() {
        Label words = Line.wrapped("", "hidden-later");
        words.setGraphic(Icon.CLOCK.node());
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Optional<Node> section(String key, List<? extends Node> rows) {
        return section(key, String.valueOf(rows.size()), rows);
    }

    private Optional<Node> section(String key, String remark, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        VBox section =
                setting.kept().node(VBox.class, () -> box("inspector-section"), "section", key);
        SectionHeader header =
                setting.kept().node(SectionHeader.class, () -> header(key), "header", key);
        header.remarkProperty().set(remark);
        List<Node> all = new ArrayList<>(rows);
        all.addFirst(header);
        Children.show(section.getChildren(), all);
        return Optional.of(section);
    }

    private SectionHeader header(String key) {
        return new SectionHeader(TEXTS.get(setting.language(), key));
    }
}
