package kr.gpuatlas.view.briefing;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Space;

/// What every key does; while it is open, keys and remotes can be tried and do nothing else.
final class KeyPad extends VBox {
    private static final Map<Step, String> KEYS =
            Map.ofEntries(
                    Map.entry(Step.NEXT, "PgDn → ↓ Space N Enter"),
                    Map.entry(Step.BACK, "PgUp ← ↑ P Backspace"),
                    Map.entry(Step.FIRST, "Home"),
                    Map.entry(Step.LAST, "End"),
                    Map.entry(Step.BLACK, "B ."),
                    Map.entry(Step.WHITE, "W ,"),
                    Map.entry(Step.FREEZE, "F"),
                    Map.entry(Step.FULL_SCREEN, "F11"),
                    Map.entry(Step.DISPLAY, "D"),
                    Map.entry(Step.OVERVIEW, "G"),
                    Map.entry(Step.SEARCH, "/"),
                    Map.entry(Step.KEYS, "F1 ?"),
                    Map.entry(Step.LASER, "Ctrl+L"),
                    Map.entry(Step.ZOOM, "Z"),
                    Map.entry(Step.MAP, "M"),
                    Map.entry(Step.TIMER, "T"),
                    Map.entry(Step.LARGER, "+"),
                    Map.entry(Step.SMALLER, "-"),
                    Map.entry(Step.NOTES_ON, "J"),
                    Map.entry(Step.NOTES_BACK, "K"),
                    Map.entry(Step.CHECK, "C"),
                    Map.entry(Step.LEAVE, "Esc"));
    private static final int ROWS = 11;

    private final SceneWords words;
    private final Label pad = new Label();

    KeyPad(SceneWords words) {
        this.words = words;
        getStyleClass().addAll("popover-ground", "key-pad");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-pad-grid");
        int at = 0;
        for (Step step : Step.values()) {
            String keys = KEYS.get(step);
            if (keys != null) {
                HBox caps = new HBox(Space.S);
                for (String key : keys.split(" ", -1)) {
                    caps.getChildren().add(new KeyCap(key));
                }
                int column = at / ROWS * 2;
                grid.add(caps, column, at % ROWS);
                grid.add(
                        SceneLabels.of(words.get(step.textKey()), "body", "main-text"),
                        column + 1,
                        at % ROWS);
                at++;
            }
        }
        pad.getStyleClass().add("key-pad-tried");
        pad.setText(words.get("pad"));
        pad.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        SceneLabels.of(words.get("step.keys"), "title"),
                        grid,
                        SceneLabels.of(words.get("foot.number.long"), "note", "quiet"),
                        pad);
    }

    void tried(Step step) {
        pad.setText(words.get("pad.tried", words.get(step.textKey())));
    }
}
