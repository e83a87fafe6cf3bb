package kr.gpuatlas.view.evidence;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.SourceLine;
import kr.gpuatlas.view.control.Space;

/// The rest of a dossier, row by row: events, claims, roles, places, open questions and sources.
final class KnownRows {
    private static final Texts TEXTS = Texts.beside(KnownRows.class);
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final Figures figures;
    private final Language language;
    private final Wording wording;
    private final InspectorView.Actions actions;

    KnownRows(Figures figures, Language language, InspectorView.Actions actions) {
        this.figures = figures;
        this.language = language;
        this.wording = Wording.in(language);
        this.actions = actions;
    }

    List<Node> milestones(List<Milestone> milestones) {
        return milestones.stream().map(this::milestone).toList();
    }

    private Node milestone(Milestone milestone) {
        boolean overdue =
                !milestone.met()
                        && milestone.when().isCertainBy(figures.clock().asOf().minusDays(1));
        Region dot = new Region();
        dot.getStyleClass().add("milestone-dot");
        dot.pseudoClassStateChanged(PLANNED, !milestone.met());
        dot.pseudoClassStateChanged(OVERDUE, overdue);
        Label date = new Label(wording.dates().span(milestone.when()));
        date.getStyleClass().addAll("note", "quiet", "milestone-date");
        Label label = new Label(milestone.label().in(language));
        label.getStyleClass().add("main-text");
        label.setWrapText(true);
        VBox words = new VBox(label);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (overdue) {
            Label late = new Label(TEXTS.get(language, "overdue"));
            late.getStyleClass().addAll("note", "alarm");
            words.getChildren().add(late);
        }
        return row(dot, date, words);
    }

    List<Node> claims(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.subject() != kr.gpuatlas.domain.claim.Subject.TARGET)
                .map(this::claim)
                .toList();
    }

    private Node claim(Claim claim) {
        EvidenceMark mark = new EvidenceMark(Evidence.REPORTED, claim.grade(), language);
        Label label = new Label(claim.label().in(language));
        label.setWrapText(true);
        label.setMinWidth(0);
        Label value = new Label(value(claim));
        value.getStyleClass().add("claim-value");
        value.setWrapText(true);
        Label note =
                new Label(
                        claim.note()
                                .map(text -> text.in(language))
                                .orElse(wording.dates().span(claim.when())));
        note.setWrapText(true);
        note.getStyleClass().addAll("note", "quiet");
        VBox words = new VBox(label, value, note);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label date = new Label(wording.dates().span(claim.when()));
        date.getStyleClass().addAll("note", "quiet");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = row(mark, words, date);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String value(Claim claim) {
        return switch (claim.value()) {
            case Value.Measure(var quantity, var unit) -> {
                String number =
                        quantity.isKnown()
                                ? wording.written(quantity, unit)
                                : TEXTS.get(language, "no-number");
                yield claim.quote()
                        .map(
                                quote ->
                                        TEXTS.get(language, "quoted", number, quote.words()))
                        .orElse(number);
            }
            case Value.Words(var text) -> text.in(language);
        };
    }

    List<Node> memberships(List<Dossier.Membership> memberships) {
        return memberships.stream().map(this::membership).toList();
    }

    private Node membership(Dossier.Membership membership) {
        String partner =
                figures.dataset()
                        .partner(membership.partner())
                        .map(found -> found.shortName().in(language))
                        .orElse(membership.partner());
        Hyperlink who = new Hyperlink(partner);
        who.setOnAction(
                event -> actions.select(Optional.of(Selection.partner(membership.partner()))));
        who.setMinWidth(Region.USE_PREF_SIZE);
        Label role = new Label(membership.role().text().in(language));
        role.setWrapText(true);
        role.setMinWidth(0);
        Hyperlink what = new Hyperlink(membership.programme().shortName().in(language));
        what.setOnAction(
                event ->
                        actions.select(
                                Optional.of(Selection.programme(membership.programme().id()))));
        what.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(role);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        membership
                .role()
                .during()
                .filter(span -> membership.current() || !span.isOpen())
                .ifPresent(
                        span -> {
                            Label during =
                                    new Label(
                                            TEXTS.get(
                                                    language,
                                                    membership.current()
                                                            ? "role.since"
                                                            : "role.until",
                                                    wording.dates()
                                                            .day(
                                                                    membership.current()
                                                                            ? span.first()
                                                                            : span.last())));
                            during.getStyleClass().addAll("note", "quiet");
                            words.getChildren().add(during);
                        });
        return row(who, words, what);
    }

    List<Node> places(List<Dossier.Place> places) {
        return places.stream().map(this::place).toList();
    }

    private Node place(Dossier.Place place) {
        Site site = place.site();
        Hyperlink name = new Hyperlink(site.shortName().in(language));
        name.setOnAction(event -> actions.goTo(Selection.site(site.id())));
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (place.presence() == Site.Presence.GHOST) {
            name.getStyleClass().add("superseded");
        }
        Label words =
                new Label(
                        site.uncertaintyKm()
                                .map(
                                        km ->
                                                TEXTS.get(
                                                        language,
                                                        "place.radius",
                                                        wording.precision(site.precision()),
                                                        km))
                                .orElse(wording.precision(site.precision())));
        words.getStyleClass().add("note");
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = row(name, words, gap);
        if (place.presence() == Site.Presence.GHOST) {
            Label gone =
                    new Label(
                            TEXTS.get(
                                    language,
                                    "place.superseded",
                                    site.superseded()
                                            .map(end -> wording.dates().day(end.on()))
                                            .orElse("")));
            gone.getStyleClass().addAll("note", "quiet");
            row.getChildren().add(gone);
        } else if (site.loneSource()) {
            Label lone = new Label(TEXTS.get(language, "place.lone"));
            lone.getStyleClass().addAll("note", "disputed");
            row.getChildren().add(lone);
        }
        return row;
    }

    List<Node> unknowns(List<Unknown> unknowns) {
        return unknowns.stream().map(this::unknown).toList();
    }

    private Node unknown(Unknown unknown) {
        Label text = new Label(unknown.text().in(language));
        text.setWrapText(true);
        text.getStyleClass().add("main-text");
        Label who =
                new Label(
                        TEXTS.get(
                                language,
                                "unknown.since",
                                wording.dates().day(unknown.since()),
                                unknown.answerable().in(language)));
        who.setWrapText(true);
        who.getStyleClass().addAll("note", "quiet");
        VBox row = new VBox(text, who);
        row.getStyleClass().add("inspector-row");
        return row;
    }

    List<Node> sources(List<Source> sources) {
        return sources.stream().map(this::source).toList();
    }

    private Node source(Source source) {
        return new SourceLine(
                source,
                grade(source.tier()),
                language,
                new SourceLine.Actions() {
                    @Override
                    public void open(Source opened) {
                        opened.url().ifPresent(actions::browse);
                    }

                    @Override
                    public void copy(Source copied) {
                        actions.copy(Citation.of(copied, language));
                    }
                });
    }

    /// What a source is worth by itself, by how close it stands to the fact.
    private static Grade grade(Tier tier) {
        return switch (tier) {
            case OFFICIAL, PARTY, VENDOR -> Grade.HIGH;
            case NATIONAL_PRESS, TRADE_PRESS -> Grade.MEDIUM;
            case AGGREGATOR -> Grade.LOW;
        };
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(Space.M, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("inspector-row");
        return row;
    }
}
