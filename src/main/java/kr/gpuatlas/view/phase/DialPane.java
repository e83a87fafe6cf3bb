package kr.gpuatlas.view.phase;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseDial;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// The dial of a programme's phases around the number of the first phase that has been reported.
final class DialPane extends StackPane {
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.FIGURE);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label phase = new Label();
    private final PhaseDial dial;

    DialPane() {
        getStyleClass().add("dial-pane");
        phase.getStyleClass().add("note");
        HBox below = new HBox(Space.S, mark, phase);
        below.setAlignment(Pos.CENTER);
        VBox middle = new VBox(number, below);
        middle.getStyleClass().add("dial-middle");
        middle.setAlignment(Pos.CENTER);
        middle.setFillWidth(false);
        dial = new PhaseDial(middle);
        getChildren().add(dial);
    }

    void setWide(boolean wide) {
        pseudoClassStateChanged(WIDE, wide);
    }

    void show(PhaseFigures figures, BigDecimal maximum, Wording wording) {
        Optional<Figure> widest = figures.widest();
        dial.maximumProperty().set(maximum.doubleValue());
        dial.languageProperty().set(wording.language());
        dial.readingProperty().set(Reading.of(figures));
        number.languageProperty().set(wording.language());
        mark.languageProperty().set(wording.language());
        widest.ifPresent(figure -> {
            number.setQuantity(figure.quantity(), Unit.GPU);
            number.figureIdProperty().set(figure.id());
            phase.setText(wording.phase(figure.phase()));
            mark.evidenceProperty().set(figure.evidence());
            mark.gradeProperty().set(figure.grade());
        });
    }

    void explain() {
        number.explain();
    }
}
