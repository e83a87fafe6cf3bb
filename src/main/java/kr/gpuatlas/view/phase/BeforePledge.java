package kr.gpuatlas.view.phase;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// Stands where the bar of the pledge will be, before there is one: what was planned then.
final class BeforePledge extends HBox {
    private final Label plan = new Label();
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label date = new Label();

    BeforePledge() {
        super(Space.M);
        getStyleClass().add("before-pledge");
        setAlignment(Pos.CENTER_LEFT);
        plan.getStyleClass().add("planned");
        date.getStyleClass().addAll("note", "quiet");
        getChildren().addAll(plan, number, mark, date);
        getChildren()
                .forEach(node -> {
                    if (node instanceof Label label) {
                        label.setMinWidth(Region.USE_PREF_SIZE);
                    }
                });
    }

    void show(Figures figures, HeroWords words) {
        Optional<Claim> planned =
                figures.dataset().pledge().parts().stream()
                        .flatMap(part -> figures.targets(part).stream())
                        .findFirst();
        getChildren().forEach(node -> node.setVisible(planned.isPresent()));
        planned.ifPresent(claim -> show(claim, words));
    }

    private void show(Claim claim, HeroWords words) {
        plan.setText(claim.label().in(words.language()));
        number.languageProperty().set(words.language());
        number.setQuantity(claim.quantity().orElse(Quantity.unknown(claim.id())), Unit.GPU);
        number.figureIdProperty().set(claim.id());
        mark.languageProperty().set(words.language());
        mark.evidenceProperty().set(Evidence.REPORTED);
        mark.gradeProperty().set(claim.grade());
        date.setText(words.wording().dates().span(claim.when()));
    }
}
