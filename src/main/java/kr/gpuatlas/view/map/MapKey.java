package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Space;

/// Explains what is on the map, and nothing else.
final class MapKey extends VBox {
    private static final int COLUMNS = 3;

    private final Lettering lettering = new Lettering(this::requestLayout);
    private Optional<Keyed> shown = Optional.empty();
    private Optional<Language> language = Optional.empty();

    MapKey() {
        getStyleClass().add("map-key");
    }

    /// Explains this, and says whether that is anything new.
    boolean show(Keyed next, MapWords words) {
        if (shown.filter(next::equals).isPresent()
                && language.filter(l -> l == words.language()).isPresent()) {
            return false;
        }
        shown = Optional.of(next);
        language = Optional.of(words.language());
        HBox upper = new HBox(Space.XXL);
        if (next.sized()) {
            upper.getChildren().add(sizes(next.layer(), words));
        }
        fills(next, words).ifPresent(upper.getChildren()::add);
        boolean beside = next.layer() != Layer.EVIDENCE;
        List<KeyItem> lines = next.items().stream().filter(KeyItem::isLine).toList();
        VBox column = column(next.layer(), beside ? lines : List.of(), words);
        if (!next.overlay().isEmpty()) {
            Label name = caption(next.overlay());
            name.getStyleClass().add("map-key-file");
            column.getChildren().add(row(new HBox(Space.S, new KeySamples.Laid(), name)));
        }
        if (!column.getChildren().isEmpty()) {
            upper.getChildren().add(column);
        }
        List<KeyItem> rest =
                next.items().stream().filter(item -> !beside || !item.isLine()).toList();
        getChildren().setAll(lettering, upper, grid(next.layer(), rest, words));
        getChildren().add(caption(words.get(note(next.layer()))));
        return true;
    }

    private static String note(Layer layer) {
        return switch (layer) {
            case PHASE -> "key.note";
            case POWER -> "key.note-power";
            case EVIDENCE -> "key.note-evidence";
        };
    }

    private static VBox sizes(Layer layer, MapWords words) {
        AreaScale scale = layer == Layer.POWER ? AreaScale.MEGAWATTS : AreaScale.GPUS;
        HBox circles = new HBox(Space.M);
        circles.getStyleClass().add("map-key-sizes");
        for (Quantity size : scale.samples()) {
            Label name = caption(Numbers.compact(size.stated().orElseThrow(), words.language()));
            VBox one = new VBox(Space.S, new KeySamples.Size(size, scale), name);
            one.getStyleClass().add("map-key-size");
            circles.getChildren().add(one);
        }
        String heading = layer == Layer.POWER ? "key.size-power" : "key.size";
        return new VBox(Space.M, heading(words.get(heading)), circles);
    }

    private static Optional<Node> fills(Keyed keyed, MapWords words) {
        return switch (keyed.layer()) {
            case PHASE ->
                    keyed.phases().isEmpty() ? Optional.empty() : Optional.of(phases(keyed, words));
            case POWER -> Optional.empty();
            case EVIDENCE ->
                    keyed.backings().isEmpty()
                            ? Optional.empty()
                            : Optional.of(backings(keyed, words));
        };
    }

    private static VBox phases(Keyed keyed, MapWords words) {
        VBox rows = new VBox(Space.S, heading(words.get("key.fill")));
        for (Phase phase : keyed.phases()) {
            PhaseSwatch swatch = new PhaseSwatch(phase, 18, 11);
            rows.getChildren().add(row(new HBox(Space.M, swatch, caption(words.phase(phase)))));
        }
        return rows;
    }

    private static HBox backings(Keyed keyed, MapWords words) {
        VBox kinds = new VBox(Space.S, heading(words.get("key.evidence")));
        for (Keyed.Backed backed : keyed.backings()) {
            Node mark = new EvidenceMark(backed.evidence(), backed.grade(), words.language());
            String caption = words.evidence(backed.evidence(), backed.grade());
            kinds.getChildren().add(row(new HBox(Space.M, mark, caption(caption))));
        }
        VBox ages = new VBox(Space.S, heading(words.get("key.freshness")));
        for (Freshness freshness : keyed.freshness()) {
            Node mark = new FreshnessMark(freshness, words.language());
            ages.getChildren()
                    .add(row(new HBox(Space.M, mark, caption(words.freshness(freshness)))));
        }
        return new HBox(Space.XXL, kinds, ages);
    }

    private VBox column(Layer layer, List<KeyItem> items, MapWords words) {
        VBox rows = new VBox();
        items.forEach(item -> rows.getChildren().add(row(item, layer, words)));
        return rows;
    }

    private GridPane grid(Layer layer, List<KeyItem> items, MapWords words) {
        GridPane grid = new GridPane(Space.L, Space.XS);
        for (int i = 0; i < items.size(); i++) {
            grid.add(row(items.get(i), layer, words), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private HBox row(KeyItem item, Layer layer, MapWords words) {
        Node sample = new KeySamples.Item(item, layer, lettering);
        return row(new HBox(Space.S, sample, caption(words.get(item.key(layer)))));
    }

    private static HBox row(HBox row) {
        row.getStyleClass().add("map-key-row");
        return row;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("note");
        return label;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("note", "map-key-caption");
        return label;
    }
}
