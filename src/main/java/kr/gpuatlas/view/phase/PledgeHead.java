package kr.gpuatlas.view.phase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.view.control.Space;

/// The head over the parts of the pledge, with the power that all of it is expected to need.
final class PledgeHead extends HBox {
    private final Label title = new Label();
    private final Label remark = new Label();
    private final PowerLine power = PowerLine.flat();

    PledgeHead() {
        super(Space.XL);
        getStyleClass().addAll("section-header", "pledge-head");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        remark.getStyleClass().addAll("note", "quiet");
        remark.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(title, remark, spring, power);
    }

    void show(Figures figures, BoardWords words) {
        String pledge = figures.dataset().pledge().id();
        title.setText(words.get("board.pledge"));
        remark.setText(words.get("board.pledge.remark"));
        Power all = Power.of(figures.visibility(), pledge);
        power.show(all.wider(), words, all.wider().map(claim -> said(claim, words)).orElse(""));
    }

    private static String said(Claim claim, BoardWords words) {
        return words.get(
                "board.power.all",
                claim.label().in(words.language()),
                words.wording().dates().span(claim.when()));
    }
}
