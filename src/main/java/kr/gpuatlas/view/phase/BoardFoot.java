package kr.gpuatlas.view.phase;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.view.control.PowerGauge;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.ShareGauge;
import kr.gpuatlas.view.control.Space;

/// The lower part of a tile: which part of the pledge the programme is, and what power it plans.
final class BoardFoot extends VBox {
    private static final double RING = 56;
    private static final double SMALL_RING = 36;
    private static final double HALF_RING = 84;
    private static final double SMALL_HALF_RING = 52;

    private final boolean inPledge;
    private final Label percent = new Label();
    private final Label ofPledge = new Label();
    private final VBox share = new VBox(percent, ofPledge);
    private final PowerLine planned = PowerLine.tall(QuantityLabel.Role.FIGURE);
    private final PowerLine wider = PowerLine.flat();
    private final PowerLine running = PowerLine.flat();
    private final Label noPower = new Label();
    private boolean brief;
    private String full = "";
    private String few = "";
    private ShareGauge ring = new ShareGauge(RING);
    private PowerGauge halfRing = new PowerGauge(HALF_RING);

    BoardFoot(boolean inPledge) {
        this.inPledge = inPledge;
        wider.setWrapped(!inPledge);
        getStyleClass().add("board-foot");
        percent.getStyleClass().add("figure");
        ofPledge.getStyleClass().add("note");
        for (Label label : List.of(percent, ofPledge)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        noPower.getStyleClass().addAll("note", "board-silence");
        noPower.setWrapText(true);
        noPower.setMinHeight(Region.USE_PREF_SIZE);
        share.setAlignment(Pos.CENTER_LEFT);
        share.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// @param beside what stands at the right of the gauges
    void arrange(Form form, List<Node> beside) {
        boolean tall = form == Form.ROOMY;
        brief = inPledge || form == Form.SMALL;
        ShareGauge oldRing = ring;
        PowerGauge oldHalf = halfRing;
        ring = new ShareGauge(tall ? RING : SMALL_RING);
        halfRing = new PowerGauge(tall ? HALF_RING : SMALL_HALF_RING);
        halfRing.printedProperty().set(tall);
        take(oldRing, oldHalf);
        HBox gauges = new HBox(tall ? Space.M : Space.S);
        gauges.setAlignment(Pos.CENTER_LEFT);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        if (inPledge) {
            gauges.getChildren().addAll(ring, share, spring, halfRing, planned, noPower);
            getChildren().setAll(gauges, wider, running);
        } else {
            gauges.getChildren().addAll(halfRing, planned, noPower, spring);
            gauges.getChildren().addAll(beside);
            getChildren().setAll(wider, gauges);
        }
        wider.say(brief ? few : full);
        ofPledge.setVisible(tall);
        ofPledge.setManaged(tall);
    }

    /// The new gauges show what the old ones did.
    private void take(ShareGauge oldRing, PowerGauge oldHalf) {
        ring.sliceProperty().set(oldRing.sliceProperty().get());
        ring.languageProperty().set(oldRing.languageProperty().get());
        halfRing.maximumProperty().set(oldHalf.maximumProperty().get());
        halfRing.plannedProperty().set(oldHalf.plannedProperty().get());
        halfRing.runningProperty().set(oldHalf.runningProperty().get());
        halfRing.languageProperty().set(oldHalf.languageProperty().get());
        shown(ring, oldRing.isManaged());
        shown(halfRing, oldHalf.isManaged());
    }

    void show(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {
        boolean hasShare = !entry.slice().parts().isEmpty();
        ring.sliceProperty().set(entry.slice());
        ring.languageProperty().set(words.language());
        shown(ring, hasShare);
        percent.setText(entry.slice().percent());
        ofPledge.setText(words.get("board.share"));
        shown(share, hasShare);
        Power power = entry.power();
        halfRing.maximumProperty().set(scales.megawatts().doubleValue());
        halfRing.languageProperty().set(words.language());
        halfRing.plannedProperty().set(power.planned().flatMap(Claim::quantity));
        halfRing.runningProperty().set(power.running().flatMap(Claim::quantity));
        shown(halfRing, power.planned().isPresent());
        planned.show(power.planned(), words, said(power.planned(), words::plan));
        full = said(power.wider(), words::wider);
        few = said(power.wider(), words::widerInShort);
        wider.show(power.wider(), words, brief ? few : full);
        running.show(power.running(), words, said(power.running(), words::running));
        noPower.setText(words.get("board.no-power"));
        shown(noPower, power.isEmpty());
    }

    private static String said(
            Optional<Claim> claim, java.util.function.Function<Claim, String> words) {
        return claim.map(words).orElse("");
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
