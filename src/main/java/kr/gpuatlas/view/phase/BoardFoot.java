package kr.gpuatlas.view.phase;

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
    private static final double SMALL_RING = 40;
    private static final double HALF_RING = 92;
    private static final double SMALL_HALF_RING = 64;

    private final boolean inPledge;
    private final Label percent = new Label();
    private final Label ofPledge = new Label();
    private final VBox share = new VBox(percent, ofPledge);
    private final PowerLine planned = PowerLine.tall(QuantityLabel.Role.FIGURE);
    private final PowerLine wider = PowerLine.flat();
    private final PowerLine running = PowerLine.flat();
    private final Label noPower = new Label();
    private ShareGauge ring = new ShareGauge(RING);
    private PowerGauge halfRing = new PowerGauge(HALF_RING);
    private boolean wide = true;
    private Optional<Shown> last = Optional.empty();

    private record Shown(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {}

    BoardFoot(boolean inPledge) {
        this.inPledge = inPledge;
        getStyleClass().add("board-foot");
        percent.getStyleClass().addAll("figure", "board-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        ofPledge.getStyleClass().add("note");
        noPower.getStyleClass().addAll("note", "board-silence");
        noPower.setWrapText(true);
        noPower.setMinHeight(Region.USE_PREF_SIZE);
        share.setAlignment(Pos.CENTER_LEFT);
        arrange();
    }

    void setWide(boolean chosen) {
        if (chosen != wide) {
            wide = chosen;
            ring = new ShareGauge(wide ? RING : SMALL_RING);
            halfRing = new PowerGauge(wide ? HALF_RING : SMALL_HALF_RING);
            arrange();
            last.ifPresent(shown -> show(shown.entry(), shown.scales(), shown.words()));
        }
    }

    private void arrange() {
        HBox gauges = new HBox(Space.M);
        gauges.setAlignment(Pos.CENTER_LEFT);
        if (inPledge) {
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            gauges.getChildren().addAll(ring, share, spring);
        }
        noPower.setMaxWidth(wide ? Double.MAX_VALUE : Region.USE_COMPUTED_SIZE);
        gauges.getChildren().addAll(halfRing, planned, noPower);
        getChildren().setAll(gauges, wider, running);
    }

    void show(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {
        last = Optional.of(new Shown(entry, scales, words));
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
        planned.show(power.planned(), words, power.planned().map(words::plan).orElse(""));
        wider.show(power.wider(), words, power.wider().map(c -> wider(c, power, words)).orElse(""));
        running.show(
                power.running(), words, power.running().map(c -> running(c, words)).orElse(""));
        noPower.setText(words.get("board.no-power"));
        shown(noPower, power.isEmpty());
    }

    private static String wider(Claim claim, Power power, BoardWords words) {
        return power.planned().isPresent()
                ? words.get("board.wider", words.due(claim))
                : claim.label().in(words.language());
    }

    private static String running(Claim claim, BoardWords words) {
        return words.get("board.running", words.wording().dates().span(claim.when()));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
