package kr.gpuatlas.view.phase;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Space;

/// The title of the board and the key to its gauges: the phases' textures and the common scales.
final class BoardHeader extends HBox {
    private record Key(Phase phase, PhaseSwatch swatch, Label name) {}

    private final Label title = new Label();
    private final Label gpus = new Label();
    private final Label power = new Label();
    private final List<Key> keys =
            Arrays.stream(Phase.values())
                    .map(phase -> new Key(phase, new PhaseSwatch(phase), new Label()))
                    .toList();

    BoardHeader() {
        super(Space.XXL);
        getStyleClass().add("board-header");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("name");
        gpus.getStyleClass().add("note");
        power.getStyleClass().addAll("note", "planned");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(title, spring);
        for (Key key : keys) {
            key.name().getStyleClass().add("note");
            getChildren().add(row(key.swatch(), key.name()));
        }
        getChildren().addAll(gpus, power);
        for (Label label : List.of(gpus, power)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        title.setMinWidth(0);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(Space.M, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    void show(BoardEntry.Scales scales, BoardWords words) {
        title.setText(words.get("board.title"));
        gpus.setText(words.scaleOfGpus(scales));
        power.setText(words.scaleOfPower(scales));
        for (Key key : keys) {
            key.swatch().languageProperty().set(words.language());
            key.name().setText(words.wording().phase(key.phase()));
        }
    }
}
