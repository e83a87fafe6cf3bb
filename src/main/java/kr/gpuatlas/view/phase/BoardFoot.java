package kr.gpuatlas.view.phase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.view.control.Explained;
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
    private Form form = Form.ROOMY;
    private Optional<Shown> last = Optional.empty();
    private ShareGauge ring = new ShareGauge(RING);
    private PowerGauge halfRing = new PowerGauge(HALF_RING);

    BoardFoot(boolean inPledge) {
        this.inPledge = inPledge;
        wider.setWrapped(!inPledge);
        getStyleClass().add("board-foot");
        percent.getStyleClass().add("figure");
        ofPledge.getStyleClass().add("note");
        Explained.byAnything(share, this::part);
        for (Label label : List.of(percent, ofPledge)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        noPower.getStyleClass().addAll("note", "board-silence");
        noPower.setWrapText(true);
        noPower.setMinHeight(Region.USE_PREF_SIZE);
        share.setAlignment(Pos.CENTER_LEFT);
        share.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// What the share of the pledge is computed from.
    private String part() {
        return last.map(shown -> shown.entry().programme().id())
                .map(id -> Figure.id(id, Phase.ANNOUNCED))
                .orElse("");
    }

    private String plan() {
        return last.flatMap(shown -> shown.entry().power().planned()).map(Claim::id).orElse("");
    }

    /// What was shown last, for when the room changes.
    private record Shown(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {}

    /// @param beside what stands at the right of the gauges
    void arrange(Form chosen, List<Node> beside) {
        form = chosen;
        boolean roomy = form == Form.ROOMY;
        ring = new ShareGauge(roomy ? RING : SMALL_RING);
        halfRing = new PowerGauge(roomy ? HALF_RING : SMALL_HALF_RING);
        halfRing.printedProperty().set(roomy);
        Explained.byAnything(ring, this::part);
        Explained.byAnything(halfRing, this::plan);
        shown(ofPledge, roomy);
        HBox gauges = new HBox(roomy ? Space.M : Space.S);
        gauges.setAlignment(Pos.CENTER_LEFT);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        if (inPledge) {
            gauges.getChildren().addAll(ring, share, spring, halfRing, planned, noPower);
            getChildren().setAll(gauges, wider, running);
        } else {
            gauges.getChildren().addAll(halfRing, planned, noPower, spring);
            gauges.getChildren().addAll(beside);
            getChildren().setAll(wider, running, gauges);
        }
        last.ifPresent(this::write);
    }

    void show(BoardEntry entry, BoardEntry.Scales scales, BoardWords words) {
        Shown next = new Shown(entry, scales, words);
        last = Optional.of(next);
        write(next);
    }

    private void write(Shown next) {
        BoardWords words = next.words();
        ring.sliceProperty().set(next.entry().slice());
        ring.languageProperty().set(words.language());
        percent.setText(next.entry().slice().percent());
        ofPledge.setText(words.get("board.share"));
        boolean hasShare = !next.entry().slice().parts().isEmpty();
        shown(ring, hasShare);
        shown(share, hasShare);
        write(next.entry().power(), next);
    }

    private void write(Power power, Shown next) {
        BoardWords words = next.words();
        halfRing.maximumProperty().set(next.scales().megawatts().doubleValue());
        halfRing.languageProperty().set(words.language());
        halfRing.plannedProperty().set(power.planned().flatMap(Claim::quantity));
        halfRing.runningProperty().set(power.running().flatMap(Claim::quantity));
        shown(halfRing, power.planned().isPresent());
        boolean few = form == Form.SMALL || (inPledge && form != Form.ROOMY);
        planned.show(
                power.planned(),
                words,
                said(power.planned(), few ? words::planInShort : words::plan));
        wider.show(
                power.wider(),
                words,
                said(power.wider(), inPledge || few ? words::widerInShort : words::wider));
        running.show(power.running(), words, said(power.running(), words::running));
        noPower.setText(words.get("board.no-power"));
        shown(noPower, power.isEmpty());
    }

    private static String said(Optional<Claim> claim, Function<Claim, String> words) {
        return claim.map(words).orElse("");
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
