package kr.gpuatlas.view.phase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.view.control.Space;

/// The head over the parts of the pledge, with the power that all of it is expected to need.
final class PledgeHead extends HBox {
    private final Label title = new Label();
    private final Label remark = new Label();
    private final Label demand = new Label();
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
        demand.getStyleClass().add("note");
        HBox both = new HBox(Space.M, demand, power);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.visibleProperty().bind(power.visibleProperty());
        both.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, remark, spring, both);
    }

    void show(Figures figures, BoardWords words) {
        String pledge = figures.dataset().pledge().id();
        title.setText(words.get("board.pledge"));
        remark.setText(words.get("board.pledge.remark"));
        Power all = Power.of(figures.visibility(), pledge);
        demand.setText(all.wider().map(claim -> claim.label().in(words.language())).orElse(""));
        power.show(
                all.wider(),
                words,
                all.wider().map(claim -> words.wording().dates().span(claim.when())).orElse(""));
    }
}
