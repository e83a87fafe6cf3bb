package kr.gpuatlas.view.phase;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.ConflictBadge;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseGauge;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// One phase of the pledge: its ring, its number with qualifier, and from when and whom it is.
final class HeroTile extends HBox {
    private static final Texts TEXTS = Texts.beside(HeroTile.class);

    private final Phase phase;
    private final PhaseGauge gauge = new PhaseGauge(PhaseGauge.HERO);
    private final PhaseSwatch swatch;
    private final Label name = new Label();
    private final ConflictBadge badge = new ConflictBadge();
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.DISPLAY);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label remark = new Label();
    private final HBox head;
    private final HBox foot;
    private final VBox words = new VBox();

    HeroTile(AtlasModel model, Phase phase) {
        this.phase = phase;
        this.swatch = new PhaseSwatch(phase);
        gauge.phaseProperty().set(phase);
        getStyleClass().add("hero-tile");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll("note", "hero-phase");
        remark.getStyleClass().addAll("note", "hero-remark");
        remark.setMinWidth(0);
        head = new HBox(Space.M, swatch, name, badge);
        head.setAlignment(Pos.CENTER_LEFT);
        foot = new HBox(Space.S, mark, remark);
        foot.setAlignment(Pos.CENTER_LEFT);
        mark.visibleProperty().bind(mark.managedProperty());
        badge.wordyProperty().set(true);
        model.figures()
                .flatMap(figures -> model.language().map(language -> new Shown(figures, language)))
                .subscribe(shown -> show(shown.figures(), shown.language()));
        setCompact(false);
    }

    private record Shown(Figures figures, Language language) {}

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
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("compact"), compact);
    }

    private void show(Figures figures, Language language) {
        PhaseFigures national = figures.national();
        Optional<Figure> figure = national.at(phase);
        Wording wording = Wording.in(language);
        gauge.languageProperty().set(language);
        gauge.readingProperty().set(Reading.of(national));
        swatch.languageProperty().set(language);
        name.setText(wording.phase(phase));
        badge.languageProperty().set(language);
        badge.countProperty().set(phase == Phase.ANNOUNCED ? conflicts(figures) : 0);
        number.languageProperty().set(language);
        number.setQuantity(
                figure.map(Figure::quantity).orElse(Quantity.unknown(phase.name())), Unit.GPU);
        number.figureIdProperty().set(Figure.id(figures.dataset().pledge().id(), phase));
        mark.setManaged(figure.isPresent());
        mark.languageProperty().set(language);
        figure.ifPresent(f -> {
            mark.evidenceProperty().set(f.evidence());
            mark.gradeProperty().set(f.grade());
        });
        remark.setText(
                figure.map(f -> remark(f, figures, wording)).orElseGet(() -> silence(language)));
    }

    private static int conflicts(Figures figures) {
        String pledge = figures.dataset().pledge().id();
        return (int)
                figures.visibility().openConflicts().stream()
                        .filter(conflict -> conflict.about().contains(pledge))
                        .count();
    }

    private static String silence(Language language) {
        return TEXTS.get(language, "hero.none");
    }

    private static String remark(Figure figure, Figures figures, Wording wording) {
        String date = wording.dates().day(day(figure));
        String share = share(figure, figures);
        return figure.evidence() == Evidence.DERIVED
                ? TEXTS.get(
                        wording.language(),
                        "hero.sum",
                        figure.parts().size() == 1
                                ? figure.parts().getFirst().parts().size()
                                : figure.parts().size(),
                        date,
                        share)
                : TEXTS.get(wording.language(), "hero.reported", date, share);
    }

    private static LocalDate day(Figure figure) {
        return figure.used()
                .map(claim -> claim.when().last())
                .orElseGet(() ->
                        figure.parts().stream()
                                .map(HeroTile::day)
                                .max(LocalDate::compareTo)
                                .orElse(figure.lastConfirmed()));
    }

    private static String share(Figure figure, Figures figures) {
        return figures.national()
                .at(Phase.ANNOUNCED)
                .flatMap(whole -> whole.quantity().stated())
                .flatMap(whole ->
                        figure.quantity()
                                .stated()
                                .map(part -> part.doubleValue() / whole.doubleValue()))
                .map(kr.gpuatlas.domain.wording.Numbers::percent)
                .orElse("");
    }
}
