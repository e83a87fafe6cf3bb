package kr.gpuatlas.view.phase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// One phase of a programme: its name and its number, side by side or, where it is narrow, one
/// above the other.
final class PhaseRow extends VBox {
    private final PhaseSwatch swatch;
    private final Phase phase;
    private final Label name = new Label();
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NAME);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label date = new Label();

    PhaseRow(Phase phase) {
        this.phase = phase;
        this.swatch = new PhaseSwatch(phase);
        getStyleClass().add("phase-row");
        name.getStyleClass().add("note");
        date.getStyleClass().addAll("note", "quiet", "phase-row-date");
        setForm(Form.ROOMY);
    }

    void setForm(Form form) {
        getChildren().clear();
        number.slotProperty().set(form.isUpright());
        date.setVisible(form == Form.ROOMY);
        date.setManaged(form == Form.ROOMY);
        if (form.isUpright()) {
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            getChildren().add(line(swatch, name, spring, number, mark, date));
        } else {
            getChildren().addAll(line(swatch, name), line(number, mark));
        }
    }

    private static HBox line(javafx.scene.Node... nodes) {
        HBox line = new HBox(Space.M, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void show(Figure figure, Language language) {
        Wording wording = Wording.in(language);
        swatch.languageProperty().set(language);
        name.setText(wording.phase(phase));
        number.languageProperty().set(language);
        number.setQuantity(figure.quantity(), Unit.GPU);
        number.figureIdProperty().set(figure.id());
        mark.languageProperty().set(language);
        mark.evidenceProperty().set(figure.evidence());
        mark.gradeProperty().set(figure.grade());
        date.setText(new HeroWords(language).said(figure));
    }
}
