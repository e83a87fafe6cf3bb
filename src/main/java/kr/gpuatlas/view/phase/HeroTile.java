package kr.gpuatlas.view.phase;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.PhaseGauge;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// One phase of the pledge: its ring, its number with qualifier, and from when and whom it is.
final class HeroTile extends HBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Phase phase;
    private final PhaseGauge gauge = new PhaseGauge(PhaseGauge.HERO);
    private final PhaseSwatch swatch;
    private final Label name = new Label();
    private final ConflictBadge badge = new ConflictBadge(ConflictBadge.Of.NUMBER);
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.DISPLAY);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label remark = new Label();
    private final HBox head;
    private final HBox foot;
    private final VBox words = new VBox();
    private String full = "";
    private String brief = "";

    HeroTile(Phase phase) {
        this.phase = phase;
        this.swatch = new PhaseSwatch(phase);
        gauge.phaseProperty().set(phase);
        getStyleClass().add("hero-tile");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll("note", "hero-phase");
        name.setMinWidth(Region.USE_PREF_SIZE);
        remark.getStyleClass().addAll("note", "hero-remark");
        remark.setMinWidth(0);
        head = new HBox(Space.M, swatch, name);
        head.getStyleClass().add("hero-head");
        head.setAlignment(Pos.CENTER_LEFT);
        foot = new HBox(Space.S, mark, remark);
        foot.setAlignment(Pos.CENTER_LEFT);
        mark.visibleProperty().bind(mark.managedProperty());
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        Explained.byAnything(this, number.figureIdProperty()::get);
        setCompact(false);
    }

    /// In little height the words stand beside the number, and there is no ring.
    void setCompact(boolean compact) {
        words.getChildren().clear();
        if (compact) {
            words.getChildren().addAll(head, foot);
            getChildren().setAll(number, words);
        } else {
            words.getChildren().addAll(head, number, foot);
            getChildren().setAll(gauge, words);
        }
        badge.wordyProperty().set(!compact);
        pseudoClassStateChanged(COMPACT, compact);
        remark.setText(compact ? brief : full);
    }

    void show(Figures figures, HeroWords said) {
        Optional<Figure> figure = figures.national().at(phase);
        gauge.languageProperty().set(said.language());
        Reading reading = Reading.of(figures.national());
        if (!reading.equals(gauge.readingProperty().get())) {
            gauge.readingProperty().set(reading);
        }
        swatch.languageProperty().set(said.language());
        name.setText(said.wording().phase(phase));
        badge.languageProperty().set(said.language());
        int conflicts = figure.map(new Explanations(figures)::conflicts).map(List::size).orElse(0);
        badge.countProperty().set(conflicts);
        Children.show(
                head.getChildren(),
                conflicts == 0 ? List.of(swatch, name) : List.of(swatch, name, badge));
        number.languageProperty().set(said.language());
        number.setQuantity(
                figure.map(Figure::quantity).orElse(Quantity.unknown(phase.name())), Unit.GPU);
        number.figureIdProperty().set(Figure.id(figures.national().about(), phase));
        showMark(figure, said);
        full = figure.map(f -> said.remark(f, figures)).orElseGet(() -> said.silence(phase));
        brief = figure.map(f -> said.shortRemark(f, figures)).orElseGet(() -> said.silence(phase));
        remark.setText(getPseudoClassStates().contains(COMPACT) ? brief : full);
        Hint.on(foot).set(full);
    }

    private void showMark(Optional<Figure> figure, HeroWords said) {
        mark.setManaged(figure.isPresent());
        mark.languageProperty().set(said.language());
        figure.ifPresent(f -> {
            mark.evidenceProperty().set(f.evidence());
            mark.gradeProperty().set(f.grade());
        });
    }
}
