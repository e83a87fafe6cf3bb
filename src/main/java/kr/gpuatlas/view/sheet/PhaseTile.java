package kr.gpuatlas.view.sheet;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// One phase on a sheet: its texture and name, its number, and since when and by whom.
final class PhaseTile extends VBox {
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.SHEET_DISPLAY);
    private final Scale smaller = new Scale();

    PhaseTile(SheetContents.National phase, Language language) {
        super(Space.XS);
        getStyleClass().add("sheet-tile");
        PhaseSwatch swatch = new PhaseSwatch(phase.phase());
        swatch.languageProperty().set(language);
        HBox head =
                new HBox(
                        Space.M,
                        swatch,
                        Labels.of(Wording.in(language).phase(phase.phase()), "sheet-phase"));
        head.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(USE_PREF_SIZE);
        number.getTransforms().add(smaller);
        number.languageProperty().set(language);
        number.setQuantity(
                phase.figure()
                        .map(Figure::quantity)
                        .orElseGet(() -> Quantity.unknown(phase.phase().name())),
                Unit.GPU);
        BorderPane foot = new BorderPane(Labels.wrapped(phase.remark(), "sheet-remark"));
        BorderPane.setAlignment(foot.getCenter(), Pos.TOP_LEFT);
        phase.figure().map(figure -> mark(figure, language)).ifPresent(foot::setLeft);
        getChildren().addAll(head, number, foot);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// A number too long for its column is drawn smaller, on the same line.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double fit = Math.min(1, getWidth() / number.prefWidth(-1));
        smaller.setPivotY(number.getHeight());
        smaller.setX(fit);
        smaller.setY(fit);
    }

    private static Region mark(Figure figure, Language language) {
        EvidenceMark mark = new EvidenceMark(figure.evidence(), figure.grade(), language);
        HBox box = new HBox(mark);
        box.getStyleClass().add("sheet-mark-box");
        return box;
    }
}
