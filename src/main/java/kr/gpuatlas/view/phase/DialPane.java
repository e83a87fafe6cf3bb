package kr.gpuatlas.view.phase;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

/// The dial of a programme's phases with the number of the first phase that has been reported, in
/// its middle or, when it is small, beside it.
final class DialPane extends HBox {
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.FIGURE);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label phase = new Label();
    private final VBox words;
    private final PhaseDial dial = new PhaseDial();

    DialPane() {
        super(Space.M);
        getStyleClass().add("dial-pane");
        setAlignment(Pos.CENTER_LEFT);
        phase.getStyleClass().add("note");
        HBox below = new HBox(Space.XS, mark, phase);
        below.setAlignment(Pos.CENTER_LEFT);
        words = new VBox(number, below);
        words.getStyleClass().add("dial-words");
        words.setFillWidth(false);
        HBox.setHgrow(dial, Priority.ALWAYS);
    }

    void setForm(Form form) {
        form.mark(this);
        form.mark(words);
        boolean inside = form != Form.SMALL;
        words.setAlignment(inside ? Pos.CENTER : Pos.CENTER_LEFT);
        dial.printedProperty().set(inside);
        dial.clear();
        getChildren().setAll(dial);
        if (inside) {
            dial.setMiddle(words);
        } else {
            getChildren().add(words);
        }
        form.mark(dial);
    }

    void show(PhaseFigures figures, BigDecimal maximum, Wording wording) {
        dial.maximumProperty().set(maximum.doubleValue());
        dial.languageProperty().set(wording.language());
        dial.readingProperty().set(Reading.of(figures));
        number.languageProperty().set(wording.language());
        mark.languageProperty().set(wording.language());
        figures.widest().ifPresent(figure -> show(figure, wording));
    }

    private void show(Figure figure, Wording wording) {
        number.setQuantity(figure.quantity(), Unit.GPU);
        number.figureIdProperty().set(figure.id());
        phase.setText(wording.phase(figure.phase()));
        mark.evidenceProperty().set(figure.evidence());
        mark.gradeProperty().set(figure.grade());
    }

    String figureId() {
        return number.figureIdProperty().get();
    }
}
