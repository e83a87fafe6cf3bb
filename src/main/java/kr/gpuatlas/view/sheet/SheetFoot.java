package kr.gpuatlas.view.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Space;

/// The foot of a sheet: which program and dataset made it, what its marks mean, whose map it shows,
/// and the code that calls it back.
final class SheetFoot extends HBox {
    private final SheetWords words;

    SheetFoot(Imprint imprint, SheetOrder order, SheetWords words) {
        super(Space.L);
        this.words = words;
        getStyleClass().add("sheet-foot");
        setAlignment(Pos.CENTER_LEFT);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Labels.of(words.get("program"), "sheet-name"),
                        Labels.of(
                                imprint.hash().isEmpty()
                                        ? words.get("dataset", imprint.dataset())
                                        : words.get(
                                                "dataset.hash", imprint.dataset(), imprint.hash()),
                                "sheet-quiet"),
                        marked(Evidence.REPORTED),
                        marked(Evidence.DERIVED),
                        Labels.of(words.get("units"), "sheet-quiet"),
                        spring);
        // The window has no head that would bear its marking.
        if (order.kind() == SheetKind.WINDOW && order.stamp() != Stamp.NONE) {
            getChildren().addFirst(Labels.of(order.stamp().title(words.language()), "sheet-stamp"));
        }
        if (!imprint.withheld().isEmpty()) {
            getChildren().add(Labels.of(imprint.withheld(), "sheet-withheld"));
        }
        if (order.kind().isMapped()) {
            getChildren().add(Labels.of(words.get("map"), "sheet-quiet"));
        }
        if (!imprint.code().isEmpty()) {
            Region code = Labels.of(imprint.spacedCode(), "sheet-code");
            code.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(Labels.of(words.get("code"), "sheet-quiet"), code);
        }
    }

    private Node marked(Evidence evidence) {
        HBox pair =
                new HBox(
                        Space.S,
                        new EvidenceMark(evidence, Grade.HIGH, words.language()),
                        Labels.of(Wording.in(words.language()).evidence(evidence), "sheet-quiet"));
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
