package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.Children;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Space;

/// All that one layer of the map may need explained, in one language.
///
/// What is explained changes while the map moves. A row that was needed once therefore stays and is
/// only hidden: a node that is new to the window while others get their places has the whole window
/// painted again.
final class KeyRows {
    private static final int COLUMNS = 3;

    private final Layer layer;
    private final Node sizes;
    private final VBox phases;
    private final VBox kinds;
    private final VBox ages;
    private final HBox backings;
    private final VBox lines = new VBox();
    private final GridPane grid = new GridPane(Space.L, Space.XS);
    private final HBox upper;
    private final Label note;
    private final Label overlay = caption("");
    private final HBox overlayRow = row(new KeySamples.Laid(), Space.S, overlay);
    private final Map<Phase, Node> phaseRows = new EnumMap<>(Phase.class);
    private final Map<Freshness, Node> ageRows = new EnumMap<>(Freshness.class);
    private final Map<KeyItem, Node> itemRows = new EnumMap<>(KeyItem.class);
    private final TreeMap<Keyed.Backed, Node> kindRows = new TreeMap<>();

    KeyRows(Layer layer, MapWords words, Lettering lettering) {
        this.layer = layer;
        sizes = sizes(words);
        phases = headed(words.get("key.fill"));
        kinds = headed(words.get("key.evidence"));
        ages = headed(words.get("key.freshness"));
        backings = new HBox(Space.XXL, kinds, ages);
        upper = new HBox(Space.XXL);
        note = caption(words.get(noteKey()));
        overlay.getStyleClass().add("map-key-file");
        for (Phase phase : Phase.values()) {
            phaseRows.put(phase, phaseRow(phase, words));
        }
        for (Freshness freshness : Freshness.values()) {
            ageRows.put(freshness, ageRow(freshness, words));
        }
        for (KeyItem item : KeyItem.values()) {
            itemRows.put(item, itemRow(item, words, lettering));
        }
    }

    List<Node> nodes() {
        return List.of(upper, grid, note);
    }

    /// @param words in the same language
    void show(Keyed next, MapWords words) {
        show(sizes, next.sized());
        phaseRows.forEach((phase, row) -> show(row, next.phases().contains(phase)));
        show(phases, layer == Layer.PHASE && !next.phases().isEmpty());
        next.backings().forEach(backed -> need(backed, words));
        kindRows.forEach((backed, row) -> show(row, next.backings().contains(backed)));
        ageRows.forEach((freshness, row) -> show(row, next.freshness().contains(freshness)));
        show(backings, layer == Layer.EVIDENCE && !next.backings().isEmpty());
        showItems(next.items());
        overlay.setText(next.overlay());
        show(overlayRow, !next.overlay().isEmpty());
        enter(phases, phaseRows.values());
        enter(kinds, kindRows.values());
        enter(ages, ageRows.values());
        List<Node> beside = new ArrayList<>(itemRows(true));
        beside.add(overlayRow);
        enter(lines, beside);
        enter(grid, itemRows(false));
        show(lines, lines.getChildren().stream().anyMatch(Node::isManaged));
        enter(upper, List.of(sizes, phases, backings, lines));
    }

    private List<Node> itemRows(boolean beside) {
        return itemRows.entrySet().stream()
                .filter(entry -> isBeside(entry.getKey()) == beside)
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Puts in the rows that are needed for the first time, in the order of all.
    private static void enter(Pane place, Collection<Node> rows) {
        List<Node> there = place.getChildren();
        Stream<Node> headings = there.stream().filter(node -> !rows.contains(node));
        Stream<Node> wanted = rows.stream().filter(row -> row.isManaged() || there.contains(row));
        Children.show(there, Stream.concat(headings, wanted).toList());
    }

    private void showItems(List<KeyItem> items) {
        int count = 0;
        for (Map.Entry<KeyItem, Node> entry : itemRows.entrySet()) {
            boolean needed = items.contains(entry.getKey());
            show(entry.getValue(), needed);
            if (needed && !isBeside(entry.getKey())) {
                GridPane.setConstraints(entry.getValue(), count % COLUMNS, count / COLUMNS);
                count++;
            }
        }
    }

    private static void show(Node node, boolean needed) {
        node.setVisible(needed);
        node.setManaged(needed);
    }

    private void need(Keyed.Backed backed, MapWords words) {
        if (!kindRows.containsKey(backed)) {
            Node mark = new EvidenceMark(backed.evidence(), backed.grade(), words.language());
            String caption = words.evidence(backed.evidence(), backed.grade());
            Node row = row(mark, Space.M, caption(caption));
            kindRows.put(backed, row);
        }
    }

    private boolean isBeside(KeyItem item) {
        return item.isLine() && layer != Layer.EVIDENCE;
    }

    private String noteKey() {
        return switch (layer) {
            case PHASE -> "key.note";
            case POWER -> "key.note-power";
            case EVIDENCE -> "key.note-evidence";
        };
    }

    private Node sizes(MapWords words) {
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

    private static HBox phaseRow(Phase phase, MapWords words) {
        return row(new PhaseSwatch(phase, 18, 11), Space.M, caption(words.phase(phase)));
    }

    private static HBox ageRow(Freshness freshness, MapWords words) {
        Node mark = new FreshnessMark(freshness, words.language());
        return row(mark, Space.M, caption(words.freshness(freshness)));
    }

    private HBox itemRow(KeyItem item, MapWords words, Lettering lettering) {
        Node sample = new KeySamples.Item(item, layer, lettering);
        return row(sample, Space.S, caption(words.get(item.key(layer))));
    }

    private static HBox row(Node sample, double gap, Label caption) {
        HBox row = new HBox(gap, sample, caption);
        row.getStyleClass().add("map-key-row");
        return row;
    }

    private static VBox headed(String words) {
        return new VBox(Space.S, heading(words));
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
