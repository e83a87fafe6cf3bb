package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;
import org.controlsfx.control.SegmentedButton;

/// Every mark on one page, to be looked at in each theme and language.
final class Grammar {
    static final Reading STATE =
            Reading.of(
                    Map.of(
                            Phase.ANNOUNCED, Quantity.of(Qualifier.ABOUT, 50_000),
                            Phase.CONTRACTED, Quantity.exact(22_840),
                            Phase.DELIVERED, Quantity.of(Qualifier.ABOUT, 13_000),
                            Phase.IN_SERVICE, Quantity.of(Qualifier.UP_TO, 4_224)));
    private static final Quantity MIXED =
            Quantity.of(Qualifier.AT_LEAST, 200_000).plus(Quantity.of(Qualifier.ABOUT, 60_000));

    private final Language language;
    private final Wording wording;

    Grammar(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    /// The phases and qualifiers alone, with twice the pixels.
    Parent closeUp() {
        VBox left = column(480, phases(), ends(), evidence());
        VBox right = column(420, gauges(), national());
        HBox page = new HBox(40, left, right);
        page.getStyleClass().addAll("root", "window", "at-2x");
        page.setPadding(new Insets(20));
        return page;
    }

    Parent page() {
        VBox left = column(480, phases(), ends(), evidence());
        VBox middle = column(640, gauges(), national(), buttons(), table());
        VBox right = column(420, type(), places());
        HBox page = new HBox(60, left, middle, right);
        page.getStyleClass().addAll("root", "window");
        page.setPadding(new Insets(40));
        return page;
    }

    private static VBox column(double width, Node... sections) {
        VBox column = new VBox(28, sections);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private static VBox section(String title, Node... rows) {
        VBox section = new VBox(Space.L, new SectionHeader(title));
        section.getChildren().addAll(rows);
        return section;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(Space.L, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label text(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private Node phases() {
        VBox section = section("Phase");
        for (Phase phase : Phase.values()) {
            section.getChildren()
                    .add(row(new PhaseSwatch(phase, 56, 20), text(wording.phase(phase), "strong")));
        }
        section.getChildren().addAll(bar(STATE, 26), bar(STATE, 14), bar(STATE, 10), bar(STATE, 5));
        return section;
    }

    private static PhaseBar bar(Reading reading, double height) {
        PhaseBar bar = new PhaseBar();
        bar.readingProperty().set(reading);
        bar.setPrefSize(300, height);
        bar.setMaxWidth(480);
        bar.setMinWidth(260);
        return bar;
    }

    private Node ends() {
        VBox section = section("Qualifier");
        List<Quantity> quantities =
                List.of(
                        Quantity.exact(50_000),
                        Quantity.of(Qualifier.AT_LEAST, 50_000),
                        Quantity.of(Qualifier.UP_TO, 50_000),
                        Quantity.of(Qualifier.ABOUT, 50_000),
                        Quantity.of(Qualifier.ABOUT, 20_000)
                                .plus(Quantity.of(Qualifier.AT_LEAST, 30_000)),
                        Quantity.unknown("x"));
        for (Quantity quantity : quantities) {
            QuantityLabel label = quantity(quantity, QuantityLabel.Role.FIGURE_COMPACT);
            label.slotProperty().set(true);
            HBox cell = new HBox(label);
            cell.setAlignment(Pos.CENTER_RIGHT);
            cell.setMinWidth(90);
            Reading reading =
                    quantity.isKnown()
                            ? Reading.of(Map.of(Phase.ANNOUNCED, quantity))
                            : Reading.NONE;
            PhaseBar bar = bar(reading, 14);
            section.getChildren()
                    .add(row(cell, bar, text(wording.qualifier(quantity.qualifier()), "note")));
        }
        Reading disputed =
                Reading.of(Map.of(Phase.ANNOUNCED, Quantity.of(Qualifier.ABOUT, 50_000)))
                        .withRival(BigDecimal.valueOf(52_000))
                        .withPlan(BigDecimal.valueOf(56_000));
        section.getChildren().add(bar(disputed, 14));
        return section;
    }

    private QuantityLabel quantity(Quantity quantity, QuantityLabel.Role role) {
        QuantityLabel label = new QuantityLabel(role);
        label.languageProperty().set(language);
        label.setQuantity(quantity, Unit.GPU);
        return label;
    }

    private Node evidence() {
        VBox section = section("Evidence");
        for (Grade grade : Grade.values()) {
            HBox row = row();
            for (Evidence evidence : Evidence.values()) {
                row.getChildren()
                        .addAll(
                                new EvidenceMark(evidence, grade, language),
                                text(wording.evidence(evidence, grade), "note"));
            }
            section.getChildren().add(row);
        }
        HBox fresh = row();
        for (Freshness freshness : Freshness.values()) {
            fresh.getChildren().add(new FreshnessMark(freshness, language));
        }
        fresh.getChildren().addAll(new ConflictBadge(2, language), new Pill(wording.noReport()));
        ConflictBadge wordy = new ConflictBadge(5, language);
        wordy.wordyProperty().set(true);
        fresh.getChildren().addAll(wordy, new Monogram("SK"), new KeyCap("Esc"));
        section.getChildren().add(fresh);
        return section;
    }

    private Node gauges() {
        HBox rings = row();
        for (Phase phase : Phase.values()) {
            PhaseGauge gauge = new PhaseGauge(PhaseGauge.HERO);
            gauge.phaseProperty().set(phase);
            gauge.languageProperty().set(language);
            gauge.readingProperty()
                    .set(
                            Reading.of(
                                    Map.of(
                                            Phase.ANNOUNCED, MIXED,
                                            Phase.CONTRACTED, Quantity.exact(22_840),
                                            Phase.DELIVERED, Quantity.of(Qualifier.ABOUT, 13_000),
                                            Phase.IN_SERVICE,
                                                    Quantity.of(Qualifier.UP_TO, 4_224))));
            rings.getChildren().add(gauge);
        }
        ShareGauge share = new ShareGauge(56);
        share.sliceProperty().set(new ShareGauge.Slice(List.of(0.19, 0.19, 0.19, 0.19, 0.24), 4));
        PowerGauge power = new PowerGauge(92);
        power.maximumProperty().set(300);
        power.plannedProperty().set(Optional.of(Quantity.exact(103)));
        PhaseDial dial = new PhaseDial();
        dial.setMiddle(quantity(MIXED, QuantityLabel.Role.FIGURE));
        dial.maximumProperty().set(60_000);
        dial.readingProperty().set(STATE);
        return section("TilesFX", rings, row(share, power, dial));
    }

    private Node national() {
        NationalBar bar = new NationalBar(26);
        bar.languageProperty().set(language);
        Quantity least = Quantity.of(Qualifier.AT_LEAST, 50_000);
        Quantity about = Quantity.of(Qualifier.ABOUT, 60_000);
        bar.partsProperty()
                .set(
                        List.of(
                                new NationalBar.Part("정부", STATE, "P-MSIT.announced"),
                                part("삼성", least),
                                part("현대차", Quantity.exact(50_000)),
                                part("SK", least),
                                part("네이버", about)));
        QuantityLabel display = quantity(MIXED, QuantityLabel.Role.DISPLAY);
        QuantityLabel upTo =
                quantity(Quantity.of(Qualifier.UP_TO, 4_224), QuantityLabel.Role.DISPLAY);
        return section("National", row(display, upTo), bar);
    }

    private static NationalBar.Part part(String name, Quantity quantity) {
        return new NationalBar.Part(name, Reading.of(Map.of(Phase.ANNOUNCED, quantity)), "");
    }

    private Node buttons() {
        ToggleButton first = new ToggleButton(wording.phase(Phase.ANNOUNCED));
        SegmentedButton segments =
                new SegmentedButton(first, new ToggleButton(wording.phase(Phase.CONTRACTED)));
        first.setSelected(true);
        Button primary = new Button("Ctrl+E", Icon.EXPORT.node());
        primary.getStyleClass().add("primary");
        Button icon = new Button(null, Icon.CLOSE.node());
        icon.getStyleClass().add("icon-button");
        TextField field = new TextField();
        field.setPromptText(wording.unit(Unit.GPU));
        return section("Controls", row(segments, primary, icon, field));
    }

    private Node table() {
        FlowPane icons = new FlowPane(Space.M, Space.M);
        for (Icon icon : Icon.values()) {
            icons.getChildren().add(icon.node());
        }
        Region card =
                new VBox(text(wording.noReport(), "strong"), text("2026-07-05", "note", "quiet"));
        card.getStyleClass().add("outlined");
        return section("Icons", icons, card);
    }

    private Node type() {
        VBox section = section("Type");
        for (String role :
                List.of(
                        "display",
                        "explained",
                        "title",
                        "figure",
                        "name",
                        "strong",
                        "body",
                        "note")) {
            section.getChildren().add(row(text(role, "note", "quiet"), text("22,840 반입", role)));
        }
        for (QuantityLabel.Role role :
                List.of(QuantityLabel.Role.FIGURE, QuantityLabel.Role.FIGURE_COMPACT)) {
            VBox column =
                    new VBox(
                            quantity(Quantity.exact(11_111), role),
                            quantity(Quantity.exact(88_888), role));
            section.getChildren().add(row(column));
        }
        return section;
    }

    private Node places() {
        VBox section = section("Precision");
        for (Precision precision : Precision.values()) {
            section.getChildren()
                    .add(row(new PrecisionMark(precision), text(wording.precision(precision))));
        }
        return section;
    }
}
