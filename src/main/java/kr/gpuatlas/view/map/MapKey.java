package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Layer;

/// Explains what is on the map, and nothing else.
final class MapKey extends VBox {
    private final Lettering lettering = new Lettering(this::requestLayout);
    private Optional<Board> board = Optional.empty();
    private Optional<Keyed> shown = Optional.empty();

    record Board(Layer layer, Language language, KeyRows rows) {}

    MapKey() {
        getStyleClass().add("map-key");
    }

    /// Explains this, and says whether that is anything new.
    boolean show(Keyed next, MapWords words) {
        Board now = open(next.layer(), words);
        if (shown.filter(next::equals).isPresent()) {
            return false;
        }
        shown = Optional.of(next);
        now.rows().show(next, words);
        return true;
    }

    /// Has the rows for a layer ready.
    Board open(Layer layer, MapWords words) {
        return board.filter(last -> last.layer() == layer)
                .filter(last -> last.language() == words.language())
                .orElseGet(() -> board(layer, words));
    }

    /// Whether there is nothing on the map to explain.
    boolean isNeedless() {
        return shown.filter(Keyed::isEmpty).isPresent();
    }

    private Board board(Layer layer, MapWords words) {
        KeyRows rows = new KeyRows(layer, words, lettering);
        getChildren().setAll(lettering);
        getChildren().addAll(rows.nodes());
        shown = Optional.empty();
        Board made = new Board(layer, words.language(), rows);
        board = Optional.of(made);
        return made;
    }
}
